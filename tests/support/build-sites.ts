import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { basePath } from '../../src/settings.ts';
import { prepareChromium } from './chromium.ts';
import { freePort, hasNginx, serveWithNginx } from './nginx.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The fixture wiki, built: its folder and address. */
    fixture: BuiltSite;
    /** The real wiki, built: its folder and address. */
    real: BuiltSite;
    /** The folder of this run alone, gone when it ends. */
    work: string;
  }
}

export interface BuiltSite {
  dist: string;
  /** Where it is served, without the last slash. */
  url: string;
  /** The path in that address, with both slashes. */
  base: string;
}

const runs = resolve('.cache/test');
const work = join(runs, `run-${process.pid}`);
const nginx = process.env.SERVE_WITH === 'nginx';

/**
 * Builds the fixture wiki and the real one once, and serves both for the browser tests: with Astro's own server,
 * or with nginx and its shipped configuration when SERVE_WITH says so; at the root, or under BASE_PATH.
 */
export default async function setup(project: TestProject) {
  if (nginx && !hasNginx) throw new Error('SERVE_WITH=nginx, but this machine has no nginx.');
  mkdirSync(work, { recursive: true });
  await prepareChromium();
  clearDeadRuns();
  project.provide('work', work);
  const servers = await Promise.all([
    serve(build('fixture', 'tests/fixtures/tiny-wiki'), 'tests/fixtures/tiny-wiki'),
    serve(build('real', 'content'), 'content'),
  ]);
  project.provide('fixture', servers[0].site);
  project.provide('real', servers[1].site);
  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
    rmSync(work, { recursive: true, force: true });
  };
}

function build(name: string, content: string): string {
  const dist = join(work, name);
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/cli/build.ts', '--outDir', dist], {
    // Compressing takes its time, and only nginx sends what it makes.
    env: { PRECOMPRESS: nginx ? 'yes' : 'no', ...process.env, WIKI_CONTENT: content, CI: 'true' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The ${name} wiki does not build:\n${stderr}\n${stdout}`);
  return dist;
}

async function serve(dist: string, content: string) {
  if (nginx) {
    const { url, stop } = await serveWithNginx(dist, basePath, content);
    return { site: { dist, url, base: basePath }, stop };
  }
  const server = await preview({ outDir: dist, server: { port: await freePort() }, logLevel: 'error' });
  const url = `http://localhost:${server.port}${basePath.slice(0, -1)}`;
  return { site: { dist, url, base: basePath }, stop: () => server.stop() };
}

/** Takes away the folders of runs that were stopped before they could. */
function clearDeadRuns() {
  for (const folder of readdirSync(runs).filter((name) => /^run-\d+$/.test(name))) {
    if (!isAlive(Number(folder.slice('run-'.length)))) {
      rmSync(join(runs, folder), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
