import { cpSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { precompress } from '../../../src/build/steps/precompress.ts';
import { walk } from '../../../src/build/walk/walk.ts';
import { fixtureContent, workFolder } from '../../support/builds.ts';
import { hasNginx, serveWithNginx, type Served } from '../../support/nginx.ts';
import { wikiOf } from '../../support/wikis.ts';

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** Asks as a browser would, but follows nothing and unpacks nothing. */
function ask(url: string, accept = 'gzip', method = 'GET'): Promise<Answer> {
  return new Promise((done, failed) => {
    request(url, { method, headers: { 'accept-encoding': accept } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode!,
          headers: response.headers as Answer['headers'],
          body: Buffer.concat(chunks),
        }),
      );
    })
      .once('error', failed)
      .end();
  });
}

if (!hasNginx) console.warn('This machine has no nginx: its shipped configuration is not tried.');

describe.skipIf(!hasNginx).each(['/', inject('nested').base])(
  'nginx with the shipped configuration, at %s',
  (base) => {
    let dist: string;
    let served: Served;
    const get = (path: string, accept?: string) => ask(served.url + path, accept);

    beforeAll(async () => {
      dist = join(workFolder(`nginx${base.replaceAll('/', '-')}`), 'dist');
      cpSync((base === '/' ? inject('tiny') : inject('nested')).dist, dist, { recursive: true });
      await walk({ dist, wiki: wikiOf('tiny') }, [precompress({ dist })], () => {});
      served = await serveWithNginx(dist, base, fixtureContent);
    });
    afterAll(() => served?.stop());

    const page = () => readFileSync(join(dist, 'people/noor-vance/index.html'));

    it('sends a page compressed beforehand to who takes it, and plain to who does not', async () => {
      const gzipped = await get('/people/noor-vance/');
      expect(gzipped.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(gzipped.body).equals(page())).toBe(true);
      expect(gzipped.headers.vary).toBe('Accept-Encoding');
      const plain = await get('/people/noor-vance/', 'identity');
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body.equals(page())).toBe(true);
      expect(
        brotliDecompressSync(readFileSync(join(dist, 'people/noor-vance/index.html.br'))).equals(page()),
      ).toBe(true);
    });

    it('sends every security header with pages, errors and redirects', async () => {
      for (const path of ['/', '/nothing-here/', '/people/noor-vance', '/people/n-vance/', '/names.json']) {
        const { headers } = await get(path);
        expect(headers['x-content-type-options'], path).toBe('nosniff');
        expect(headers['x-frame-options'], path).toBe('DENY');
        expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
        expect(headers['permissions-policy'], path).toContain('camera=(), ');
        expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
        expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
        expect(headers['strict-transport-security'], path).toBe('max-age=31536000');
        expect(headers.server, path).toBe('nginx');
      }
    });

    it.each([
      ['/', 'text/html; charset=utf-8', 'public, max-age=0, must-revalidate'],
      ['/names.json', 'application/json; charset=utf-8', 'public, max-age=0, must-revalidate'],
      ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8', 'public, max-age=0, must-revalidate'],
      ['/pagefind/wasm.en.pagefind', 'application/octet-stream', 'public, max-age=0, must-revalidate'],
      ['/icon.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=86400'],
    ])('serves %s as %s', async (path, type, caching) => {
      const { status, headers } = await get(path);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe(type);
      expect(headers['cache-control']).toBe(caching);
    });

    it('lets browsers keep what is named by its content, but not an error at such an address', async () => {
      const [font] = /\/_astro\/fonts\/[^"]+/.exec(page().toString())!;
      expect((await get(font)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
      const missing = await get('/_astro/gone.js');
      expect(missing.status).toBe(404);
      expect(missing.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    });

    it('lets nobody keep an error as what it replaces', async () => {
      const [font] = /\/_astro\/fonts\/[^"]+/.exec(page().toString())!;
      const refused = await ask(served.url + font, 'gzip', 'POST');
      expect([refused.status, refused.headers['cache-control']]).toEqual([
        405,
        'public, max-age=0, must-revalidate',
      ]);
      const folder = await get('/_astro/');
      expect([folder.status, folder.headers['cache-control']]).toEqual([
        404,
        'public, max-age=0, must-revalidate',
      ]);
      const beyond = await fetch(served.url + font, { headers: { range: 'bytes=99999999-' } });
      expect(beyond.status).toBe(200);
      const known = await fetch(served.url + font, {
        headers: { 'if-none-match': beyond.headers.get('etag')! },
      });
      expect([known.status, known.headers.get('cache-control')]).toEqual([
        304,
        'public, max-age=31536000, immutable',
      ]);
      const moved = await get('/people/noor-vance');
      expect([moved.status, moved.headers['cache-control']]).toEqual([
        301,
        'public, max-age=0, must-revalidate',
      ]);
    });

    it.each(['/_astro/', '/nothing-here/', '/people/nobody', '/_astro/gone.js', '/_headers', '/_redirects'])(
      'answers %s with the wiki’s own page for what is not found, or refuses it',
      async (path) => {
        const { status, body } = await get(path, 'identity');
        expect([400, 404]).toContain(status);
        if (status === 404) expect(body.toString()).toContain('Nothing at this address</h1>');
      },
    );

    it.each(['/people/%00', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd'])(
      'refuses %s',
      async (path) => {
        const { status, body } = await get(path);
        expect([400, 404]).toContain(status);
        expect(body.toString()).not.toContain('root:');
      },
    );

    it('answers what has not changed in a few bytes', async () => {
      const { headers } = await get('/people/noor-vance/', 'identity');
      const again = await fetch(`${served.url}/people/noor-vance/`, {
        headers: { 'if-none-match': headers.etag!, 'accept-encoding': 'identity' },
      });
      expect(again.status).toBe(304);
    });

    it.each([
      ['/people/noor-vance', '/people/noor-vance/'],
      ['/after/first-light', '/after/first-light/'],
      ['/people/n-vance/', '/people/noor-vance/'],
      ['/people/n-vance', '/people/noor-vance/'],
      ['/people/n-vance/?from=elsewhere', '/people/noor-vance/?from=elsewhere'],
      ['/tale/', '/plot/'],
      ['/after/first-light/plot/sawing-through/', '/after/first-light/plot/the-cut-chain/'],
    ])('sends %s on to %s for good', async (from, to) => {
      const { status, headers } = await get(from);
      expect(status).toBe(301);
      expect(headers.location).toBe(base.slice(0, -1) + to);
    });

    it('knows no old address of what is sealed in the lowest edition', async () => {
      expect((await get('/plot/sawing-through/')).status).toBe(404);
    });

    it('takes no other method, and sends the bare path on to the wiki', async () => {
      expect((await ask(`${served.url}/`, 'gzip', 'POST')).status).toBe(405);
      if (base !== '/') {
        const { status, headers } = await ask(served.url);
        expect([status, headers.location]).toEqual([308, base]);
      }
    });
  },
);
