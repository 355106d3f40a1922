import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from '../../src/hosting/headers.ts';

/** A server on a free port, and what stops it. */
export async function serving(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise<unknown>((resolve) => server.close(resolve));
  };
  return { port: (server.address() as AddressInfo).port, stop };
}

/**
 * Serves a build as a plain host would, under the path it was built for.
 * @param headers sent with everything, or with what lies at a path below the base
 * @param change what is done to each page before it is sent
 * @param asked told of each request
 */
export async function servingBuild(
  { dist, base }: { dist: string; base: string },
  headers: Record<string, string> | ((path: string) => Record<string, string>),
  change = (html: string) => html,
  asked: (path: string, headers: IncomingHttpHeaders) => void = () => {},
) {
  const { port, stop } = await serving((request, response) => {
    asked(request.url!, request.headers);
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const below = path.slice(base.length);
    const wanted = join(dist, below, path.endsWith('/') ? 'index.html' : '');
    const found = path.startsWith(base) && existsSync(wanted);
    const file = found ? wanted : join(dist, '404.html');
    response.writeHead(found ? 200 : 404, {
      ...(typeof headers === 'function' ? headers(below) : headers),
      'Content-Type': contentTypeOf(file),
    });
    response.end(file.endsWith('.html') ? change(readFileSync(file, 'utf8')) : readFileSync(file));
  });
  return { url: `http://localhost:${port}${base.slice(0, -1)}`, stop };
}
