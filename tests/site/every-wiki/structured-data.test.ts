import { describe, expect, inject, it } from 'vitest';
import { pagesOf, type Page } from '../../support/pages.ts';
import { vocabularyFaults } from '../../support/schema-org.ts';
import { editionsOf, wikiOf } from '../../support/wikis.ts';

interface Node {
  '@type': string;
  name?: string;
  headline?: string;
  reviewRating?: unknown;
}

const dataOf = (page: Page) =>
  page.root
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.text) as { '@context': string; '@graph': Node[] });

describe.each(inject('wikis'))('structured data of %s', (wiki) => {
  const pages = pagesOf(wiki);
  const lowest = editionsOf(wiki)[0]!;
  const entries = new Map(wikiOf(wiki).entries.map((entry) => [`${entry.folder}/${entry.id}/`, entry]));

  it('names on each open entry what it is and the way to it', () => {
    let seen = 0;
    for (const page of pages.filter(({ edition }) => edition === lowest)) {
      const entry = entries.get(page.path);
      if (!entry || entry.kind === 'section') continue;
      const [data] = dataOf(page);
      expect(data, page.address).toBeDefined();
      const [about, crumbs] = data!['@graph'];
      expect(about!.name ?? about!.headline, page.address).toBeTruthy();
      expect(crumbs!['@type']).toBe('BreadcrumbList');
      if (entry.kind === 'review') {
        expect(about!['@type']).toBe('Review');
        expect(about!.reviewRating !== undefined, page.address).toBe(
          entry.fields.rating !== undefined && entry.fields.rating.level === undefined,
        );
      }
      seen++;
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('says on a page of a higher edition what the lowest says, or nothing', () => {
    const low = new Map(
      pages
        .filter(({ edition }) => edition === lowest)
        .map((page) => [page.path, JSON.stringify(dataOf(page))]),
    );
    for (const page of pages.filter(({ edition }) => edition !== lowest)) {
      expect(JSON.stringify(dataOf(page)), page.address).toBe(low.get(page.path) ?? '[]');
    }
  });

  it('speaks in types and properties that schema.org has', () => {
    const said = new Map(pages.map((page) => [JSON.stringify(dataOf(page)), page.address]));
    expect(said.size).toBeGreaterThan(5);
    for (const [data, address] of said) expect(vocabularyFaults(JSON.parse(data)), address).toEqual([]);
  });

  it('tells of the site and its search on the home page', () => {
    const [data] = dataOf(pages.find(({ path, edition }) => path === '' && edition === lowest)!);
    expect(data!['@graph'][0]!['@type']).toBe('WebSite');
  });
});

it('what schema.org does not have is seen', () => {
  const work = {
    '@type': 'TVEpisode',
    name: 'First Light',
    partOfSeries: { '@type': 'TVSerie', name: 'Plays' },
  };
  expect(vocabularyFaults({ '@graph': [{ ...work, duration: 'PT76M', dureation: 'PT76M' }] })).toEqual([
    '/.@graph/TVEpisode.dureation: no such property',
    '/.@graph/TVEpisode.partOfSeries/TVSerie: no such type',
  ]);
});
