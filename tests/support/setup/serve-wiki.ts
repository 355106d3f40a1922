import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { basePath } from '../../../src/settings.ts';
import { freePort, hasNginx, serveWithNginx } from '../nginx.ts';
import { contentOf, type WikiName } from '../wikis.ts';
import { buildWiki, type Build } from './build-wiki.ts';
import { once } from './once.ts';

declare module 'vitest' {
  interface ProvidedContext extends Record<WikiName, BuiltSite> {}
}

/** A wiki that was built and is served. */
export interface BuiltSite extends Build {
  /** Where it is served, without the last slash. */
  url: string;
  /** The path in that address, with both slashes. */
  base: string;
}

const nginx = process.env.SERVE_WITH === 'nginx';

/**
 * The set-up of a project whose tests look at a wiki: it is built and served once in a run, with Astro's own server,
 * or with nginx and its shipped configuration when SERVE_WITH says so; at the root, or under BASE_PATH.
 */
export const servedWiki = (name: WikiName) => async (project: TestProject) => {
  const { value, stop } = await once(name, async () => {
    if (nginx && !hasNginx) throw new Error('SERVE_WITH=nginx, but this machine has no nginx.');
    return serve(await built(name), contentOf[name]);
  });
  project.provide(name, value);
  return stop;
};

/** A wiki, built once in a run. */
export async function built(name: WikiName): Promise<Build> {
  const { value } = await once(`${name}, built`, async () => ({
    value: await buildWiki(name, { compressed: nginx }),
    stop: () => {},
  }));
  return value;
}

async function serve(build: Build, content: string): Promise<{ value: BuiltSite; stop: () => unknown }> {
  if (nginx) {
    const { url, stop } = await serveWithNginx(build.dist, basePath, content);
    return { value: { ...build, url, base: basePath }, stop };
  }
  const server = await preview({ outDir: build.dist, server: { port: await freePort() }, logLevel: 'error' });
  const url = `http://localhost:${server.port}${basePath.slice(0, -1)}`;
  return { value: { ...build, url, base: basePath }, stop: () => server.stop() };
}
