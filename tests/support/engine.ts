import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Copies what a build is made of beside the content, so that nothing else is at work there. */
export function copyEngine(to: string) {
  mkdirSync(to, { recursive: true });
  for (const each of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(each, join(to, each), { recursive: true });
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'));
}
