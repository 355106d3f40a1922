import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';

/** What was measured, with which versions, on what sort of machine: the line beside every result. */
export function versions(): string {
  const of = (name: string) =>
    `${name} ${(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version}`;
  const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim();
  const changed = git('status', '--porcelain', '--', 'src', 'astro.config.mjs', 'package-lock.json')
    ? ', changed'
    : '';
  const machine = `${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  return [
    `commit ${git('rev-parse', '--short', 'HEAD')}${changed}`,
    `Node ${process.versions.node}`,
    of('astro'),
    of('@astrojs/mdx'),
    of('pagefind'),
    `${process.platform} ${process.arch}, ${machine}`,
  ].join('; ');
}
