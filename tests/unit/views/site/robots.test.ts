import { expect, it, vi } from 'vitest';
import { editionWith } from '../../../support/tiny.ts';

/** What robots.txt says of a site that somebody has said the address of, or that nobody has. */
async function robotsAt(site: string): Promise<string[]> {
  vi.stubEnv('SITE_URL', site);
  vi.resetModules();
  const { robots } = await import('../../../../src/views/site/robots.ts');
  vi.unstubAllEnvs();
  return robots(editionWith({}, 'none', '/wiki/')).split('\n');
}

it('names the list of pages, by its whole address', async () => {
  expect(await robotsAt('https://lamps.example')).toContain(
    'Sitemap: https://lamps.example/wiki/sitemap-index.xml',
  );
});

it('names no list where nobody has said where the site is: there is none', async () => {
  expect((await robotsAt('')).filter((line) => line.startsWith('Sitemap'))).toEqual([]);
});

it('leaves pages of all editions open, and of higher ones no other text', async () => {
  const lines = await robotsAt('');
  expect(lines.slice(0, 2)).toEqual(['User-agent: *', 'Allow: /']);
  expect(lines).toContain('Disallow: /wiki/after/first-light/*.md$');
  expect(lines).toContain('Disallow: /wiki/after/second-light/*.json$');
  expect(lines.filter((line) => /^Disallow: (\/wiki\/\*|.*(\/|html\$?)$)/.test(line))).toEqual([]);
});
