import { join, resolve } from 'node:path';
import { bareFolder, oursFolder } from './places.ts';
import { measured, type Run } from './run.ts';

/** Settings of whoever runs this must not change what is measured. */
function environment(content: string): NodeJS.ProcessEnv {
  const { CI: _ci, SITE_URL: _site, BASE_PATH: _base, PRECOMPRESS: _pre, ...rest } = process.env;
  return { ...rest, WIKI_CONTENT: content, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Builds a wiki with the copy of the engine. @param flags for Node itself */
export function buildOurs(content: string, flags: readonly string[] = []): Promise<Run> {
  return measured([...flags, 'src/cli/build.ts'], oursFolder, environment(content));
}

/** Builds the same texts with the yardstick. */
export function buildBare(content: string): Promise<Run> {
  return measured([resolve('node_modules/astro/bin/astro.mjs'), 'build'], bareFolder, environment(content));
}

/** Where the two builds lie. */
export const oursDist = join(oursFolder, 'dist');
export const bareDist = join(bareFolder, 'dist');
