import { expect, it } from 'vitest';
import { loadedAt } from '../../../support/named-site.ts';
import { editionWith } from '../../../support/tiny.ts';

async function robotsAt(site: string): Promise<string[]> {
  const { robots } = await loadedAt(site, () => import('../../../../src/views/site/robots.ts'));
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
