import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { contentTypeOf } from '../../src/hosting/headers.ts';
import { serving } from './static-server.ts';

/** How many pieces a page comes in, and how long one is waited for, in milliseconds: several frames. */
const pieces = 8;
const gap = 50;

/**
 * Serves a build as a slow line does: the head of a page comes whole, what follows in pieces, so that a browser paints
 * pages that have half come. Typefaces never come.
 */
export async function servingPiecemeal({ dist, base }: { dist: string; base: string }) {
  const { port, stop } = await serving((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const file = join(dist, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
    if (file.endsWith('.woff2')) return request.destroy();
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': contentTypeOf(file) });
    const body = readFileSync(file);
    return file.endsWith('.html') ? void sendInPieces(body, response) : response.end(body);
  });
  return { url: `http://localhost:${port}${base.slice(0, -1)}`, stop };
}

async function sendInPieces(page: Buffer, response: ServerResponse) {
  const head = page.indexOf('<body');
  response.write(page.subarray(0, head));
  const size = Math.ceil((page.length - head) / pieces);
  for (let from = head; from < page.length; from += size) {
    response.write(page.subarray(from, from + size));
    await wait(gap);
  }
  response.end();
}
