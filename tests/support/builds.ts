import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { copyEngine } from './engine.ts';
import { keepsMemory } from './sparing.ts';
import { contentOf } from './wikis.ts';

/** The content that the builds within tests are made of. */
export const fixtureContent = contentOf.tiny;

/** An empty folder for one test file's own builds. */
export function workFolder(name: string): string {
  const folder = join(inject('work'), name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A copy of the tiny wiki's content, to be spoilt. */
export function copyContent(to: string): string {
  cpSync(fixtureContent, to, { recursive: true });
  return to;
}

/** A copy of the built tiny wiki, to be spoilt. */
export function copyBuild(to: string): string {
  cpSync(inject('tiny').dist, to, { recursive: true });
  return to;
}

/** Copies what a build is made of, and the tiny wiki as "content", so that nothing else is at work there. */
export function copyProject(to: string) {
  copyEngine(to);
  copyContent(join(to, 'content'));
}

/** The environment without what Vitest adds to it: a build would take BASE_URL for its own. */
const plainEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(BASE_URL|DEV|PROD|SSR|MODE|NODE_ENV|TEST|VITEST.*)$/.test(name),
  ),
);

/** What a build of a test sees of the environment; nothing is compressed unless asked for. */
export const environmentFor = (content: string, environment: Record<string, string> = {}) => ({
  ...plainEnvironment,
  ...keepsMemory,
  SITE_URL: 'http://localhost:4321',
  BASE_PATH: '/',
  PRECOMPRESS: 'no',
  WIKI_CONTENT: content,
  CI: 'true',
  ...environment,
});

/** Builds of one project wait for each other, which tests that run side by side make them say now and then. */
const waiting = 'Another build is running here; this one waits for it.\n';

/** Runs `npm run build` as a deployer would; that it waits for another one is not told. */
export function build(content: string, dist: string, environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--outDir', dist], {
    env: environmentFor(content, environment),
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.replace(waiting, '') };
}
