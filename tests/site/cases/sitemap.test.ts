import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { all, rootOf, textIn } from '../../support/xml.ts';

const { dist, site, base } = inject('nested');
const read = (file: string) => rootOf(readFileSync(join(dist, file), 'utf8'));
const home = site + base;

/** The pages that the site asks to be found by. */
function listed(): { address: string; changed: string | undefined }[] {
  return all(read('sitemap-index.xml'), 'loc').flatMap((loc) => {
    const part = textIn(loc);
    expect(part.startsWith(home)).toBe(true);
    return all(read(part.slice(home.length)), 'url').map((url) => ({
      address: textIn(all(url, 'loc')[0]!),
      changed: all(url, 'lastmod').map(textIn)[0],
    }));
  });
}

it('the sitemap lists pages of the lowest edition alone, each of which asks to be found', () => {
  const addresses = listed().map(({ address }) => address);
  expect(addresses).toContain(home);
  expect(addresses).toContain(`${home}characters/ada-marsh/`);
  expect(addresses).toContain(`${home}sources/`);
  for (const address of addresses) {
    expect(address.startsWith(home)).toBe(true);
    const file = join(dist, address.slice(home.length), 'index.html');
    expect(existsSync(file), file).toBe(true);
    // Neither a higher edition, nor a signpost at an old address.
    expect(readFileSync(file, 'utf8')).not.toContain('content="noindex"');
  }
  expect(addresses.filter((address) => /404|\.\w+$/.test(address.slice(home.length)))).toEqual([]);
});

it('says of entries when they last changed, where the repository knows it', () => {
  const dates = listed().flatMap(({ changed }) => changed ?? []);
  for (const date of dates) expect(new Date(date).toISOString()).toBe(date);
});

it('robots.txt names it', () => {
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${home}sitemap-index.xml\n`);
});
