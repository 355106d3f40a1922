import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The fixture wiki, built: its folder and address. */
    fixture: BuiltSite;
    /** The real wiki, built: its folder and address. */
    real: BuiltSite;
  }
}

export interface BuiltSite {
  dist: string;
  url: string;
}

/** Builds the fixture wiki and the real one once, and serves both for the browser tests. */
export default async function setup(project: TestProject) {
  const servers = await Promise.all([
    serve(build('fixture', 'tests/fixtures/tiny-wiki'), 4421),
    serve(build('real', 'content'), 4422),
  ]);
  project.provide('fixture', servers[0]!.site);
  project.provide('real', servers[1]!.site);
  return () => Promise.all(servers.map(({ stop }) => stop()));
}

function build(name: string, content: string): string {
  const dist = resolve('.cache/test', name);
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/cli/build.ts', '--outDir', dist], {
    env: { ...process.env, WIKI_CONTENT: content, CI: 'true' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The ${name} wiki does not build:\n${stderr}\n${stdout}`);
  return dist;
}

async function serve(dist: string, port: number) {
  const server = await preview({ outDir: dist, server: { port }, logLevel: 'error' });
  return { site: { dist, url: `http://localhost:${server.port}` }, stop: () => server.stop() };
}
