import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fixtureContent } from '../../support/builds.ts';
import { hasCaddy, serveWithCaddy } from '../../support/caddy.ts';

const anew = 'public, max-age=0, must-revalidate';
const forever = 'public, max-age=31536000, immutable';
const html = 'text/html; charset=utf-8';

if (!hasCaddy) console.warn('This machine has no Caddy: its shipped configuration is not tried.');

describe.skipIf(!hasCaddy).each(['/', inject('nested').base])(
  'Caddy with the shipped configuration, at %s',
  (base) => {
    const { dist } = base === '/' ? inject('tiny') : inject('nested');
    let served: Awaited<ReturnType<typeof serveWithCaddy>>;
    const at = (path: string) => served.url + base.slice(0, -1) + path;
    const get = (url: string, init: RequestInit = {}) => fetch(url, { redirect: 'manual', ...init });
    const said = ({ status, headers }: Response) => [
      status,
      headers.get('content-type'),
      headers.get('cache-control'),
    ];
    const [font] = /_astro\/fonts\/[^"]+/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))!;

    beforeAll(async () => {
      served = await serveWithCaddy(dist, base, fixtureContent);
    });
    afterAll(() => served?.stop());

    it.each([
      ['/', html, anew],
      ['/names.json', 'application/json; charset=utf-8', anew],
      ['/icon.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=86400'],
      [`/${font}`, 'font/woff2', forever],
    ])('serves %s as %s', async (path, type, caching) => {
      expect(said(await get(at(path)))).toEqual([200, type, caching]);
    });

    it.each(['/nothing-here/', '/people/nobody', '/_astro/gone.js', '/_astro/', '/gone.json', '/_headers'])(
      'answers %s with the page for what is not found, as a page, and nobody keeps it',
      async (path) => {
        const answer = await get(at(path));
        expect(said(answer)).toEqual([404, html, anew]);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        expect(await answer.text()).toContain('Nothing at this address</h1>');
      },
    );

    it.skipIf(base === '/').each(['/', '/elsewhere/', '/elsewhere.js'])(
      'has nothing at %s outside of its path, and says so',
      async (path) => {
        const answer = await get(served.url + path);
        expect(said(answer)).toEqual([404, html, anew]);
        expect(await answer.text()).toContain('Nothing at this address</h1>');
      },
    );

    it.each([
      ['/people/noor-vance', '/people/noor-vance/'],
      ['/people/n-vance/', '/people/noor-vance/'],
      ['/people/n-vance', '/people/noor-vance/'],
    ])('sends %s on to %s, and asks to be asked again', async (from, to) => {
      const answer = await get(at(from));
      expect([301, 308]).toContain(answer.status);
      expect(new URL(answer.headers.get('location')!, served.url).pathname).toBe(base.slice(0, -1) + to);
      expect(answer.headers.get('cache-control')).toBe(anew);
    });

    it('lets nobody keep a refusal or a part as the whole', async () => {
      const refused = await get(at(`/${font}`), { method: 'POST' });
      expect([refused.status, refused.headers.get('cache-control')]).toEqual([405, anew]);
      const beyond = await get(at(`/${font}`), { headers: { range: 'bytes=99999999-' } });
      expect([beyond.status, beyond.headers.get('cache-control')]).toEqual([200, forever]);
    });
  },
);
