import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, pagesOf, textOf } from '../../support/pages.ts';
import { editionsOf } from '../../support/wikis.ts';
import { all, rootOf, textIn } from '../../support/xml.ts';

const { dist, site, base } = inject('nested');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

describe.each(editionsOf('tiny'))('the edition at /%s', (edition) => {
  it('tells browsers how it is searched, and its pages lead there', () => {
    expect(all(rootOf(read(`${edition}opensearch.xml`)), 'Url')[0]!.attributes!.template).toBe(
      `${site}${base}${edition}search/?q={searchTerms}`,
    );
    expect(read(`${edition}index.html`)).toContain('<link rel="search" href="./opensearch.xml"');
    expect(read(`${edition}characters/ada-marsh/index.html`)).toContain(
      '<link rel="search" href="../../opensearch.xml"',
    );
  });

  it('has the text of each entry beside its page, and lists all of them', () => {
    const listed = [...read(`${edition}llms.txt`).matchAll(/\]\(([^)]*index\.md)\)/g)].map(
      ([, address]) => address!,
    );
    expect(listed.length).toBeGreaterThan(10);
    for (const address of listed) {
      const file = address.slice((site + base).length);
      expect(existsSync(join(dist, file)), file).toBe(true);
      expect(existsSync(join(dist, file.replace(/md$/, 'html'))), file).toBe(true);
    }
    const texts = filesOf('tiny').filter((file) => /^[a-z].*index\.md$/.test(file));
    expect(texts.length).toBeGreaterThan(listed.length);
  });
});

it('the feed, where there are dates for one, is of the lowest edition and every page leads to it', () => {
  const led = pagesOf('tiny').filter(({ root }) => root.querySelector('link[type="application/atom+xml"]'));
  if (!existsSync(join(dist, 'feed.xml'))) {
    expect(led).toEqual([]);
    return;
  }
  const addresses = all(rootOf(read('feed.xml')), 'id').map(textIn);
  expect(addresses.length).toBeGreaterThan(1);
  expect(addresses.filter((address) => !address.startsWith(site + base))).toEqual([]);
  expect(addresses.filter((address) => address.includes('/after/'))).toEqual([]);
  expect(led.length).toBe(pagesOf('tiny').length);
  expect(textOf('tiny', 'feed.xml')).not.toContain('the-cut-chain');
});
