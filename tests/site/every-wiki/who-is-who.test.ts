import { describe, expect, inject, it } from 'vitest';
import { lineOf, pageAt, pagesOf } from '../../support/pages.ts';
import { editionsOf, wikiOf } from '../../support/wikis.ts';

describe.each(inject('wikis'))('who is who on the %s wiki', (name) => {
  const pages = pagesOf(name);
  const characters = wikiOf(name).entries.filter((entry) => entry.kind === 'character');
  const tables = editionsOf(name).map((edition) => pageAt(pages, `/${edition}who-is-who/`));

  it('has a row for every character of the edition and for nobody else', () => {
    for (const { root, edition } of tables) {
      const rows = root.querySelectorAll('.who-name > span > a').map((link) => link.getAttribute('href')!);
      const own = pages.filter((page) => page.edition === edition && /^characters\/./.test(page.path));
      expect(rows.sort()).toEqual(own.map(({ address }) => address).sort());
    }
  });

  it('has as many cells in every row as its head has columns', () => {
    for (const { root, file } of tables) {
      const columns = root.querySelectorAll('.who thead th').length;
      for (const body of root.querySelectorAll('.who tbody')) {
        const rows = body.querySelectorAll('tr');
        const widths = rows.map((row) => row.querySelectorAll('td, th').length);
        expect(widths, file).toEqual(rows.map((_, at) => (at === 0 ? columns : columns - 2)));
      }
    }
  });

  it('promises the same to all readers below the highest level', () => {
    const promises = tables.map(({ root }) => lineOf(root.querySelector('.who-more')).split(':')[0]);
    expect(promises.at(-1)).toBe('');
    expect(new Set(promises.slice(0, -1)).size).toBe(1);
  });

  it('stands in short on the page of every performer, and not again on that of a character', () => {
    const told = pages.filter(({ root }) => root.querySelector('#who-is-who'));
    for (const { address, root } of told) {
      const contents = root.querySelectorAll('.page-contents a').map((link) => link.getAttribute('href'));
      expect(contents, address).toContain('#who-is-who');
    }
    const performers = characters.flatMap(({ fields }) =>
      'portrayals' in fields ? (fields.portrayals ?? []).map(({ by }) => by) : [],
    );
    const highest = editionsOf(name).at(-1)!;
    expect(new Set(told.filter(({ edition }) => edition === highest).map(({ path }) => path))).toEqual(
      new Set(performers.map((id) => `people/${id}/`)),
    );
  });

  it('is where a part is told: beside it only the infobox names it', () => {
    const derived = '.infobox a, .lone-fact a, .chain > p > a, .panel a';
    const told = pages.filter(({ root }) => root.querySelector('#who-is-who'));
    for (const { file, root } of told) {
      const named = root.querySelectorAll(derived).map((link) => link.getAttribute('href')!);
      const parts = root.querySelectorAll('.chain > p > a').map((link) => link.getAttribute('href')!);
      expect(parts.length, file).toBeGreaterThan(0);
      for (const part of new Set(parts)) {
        expect(named.filter((href) => href === part).length, `${file}: ${part}`).toBeLessThanOrEqual(2);
      }
      // With it stand the episodes, which lead on.
      const episodes = root
        .querySelectorAll('.chain .performer small a')
        .map((link) => link.getAttribute('href')!);
      expect(
        episodes.filter((href) => !href.includes('/episodes/')),
        file,
      ).toEqual([]);
      expect(episodes.length, file).toBeGreaterThan(0);
    }
  });

  it('cites everything it tells', () => {
    for (const { root, file } of tables) {
      const uncited = root.querySelectorAll('.who-by p, .who-post p, .who-end > .who-when').filter((each) => {
        const cell = each.classList.contains('who-when') ? each.parentNode : each;
        return !cell?.querySelector('.marks');
      });
      expect(uncited.map(lineOf), file).toEqual([]);
    }
  });
});
