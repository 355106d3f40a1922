import { existsSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { contentTypeOf } from '../../src/hosting/headers.ts';
import { serving } from './static-server.ts';

/**
 * Serves a folder at the root as a good host does: text compressed with brotli, from the `.br` beside it where the
 * build has laid one, else compressed here at the quality that our builds use.
 * @param asked told of each request that is answered with a file, and of the bytes of the answer
 */
export async function servingBrotli(
  dist: string,
  asked: (path: string, headers: IncomingHttpHeaders, bytes: number) => void = () => {},
) {
  const compressed = new Map<string, Buffer>();
  const { port, stop } = await serving((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const file = join(dist, path, path.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file) || !extname(file)) return response.writeHead(404).end();
    const type = contentTypeOf(file);
    const isText = type.endsWith('charset=utf-8');
    if (isText && !compressed.has(file)) compressed.set(file, brotliOf(file));
    response.writeHead(200, { 'Content-Type': type, ...(isText ? { 'Content-Encoding': 'br' } : {}) });
    const body = isText ? compressed.get(file)! : readFileSync(file);
    asked(path, request.headers, body.length);
    return response.end(body);
  });
  return { url: `http://localhost:${port}`, stop };
}

function brotliOf(file: string): Buffer {
  if (existsSync(`${file}.br`)) return readFileSync(`${file}.br`);
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
}
