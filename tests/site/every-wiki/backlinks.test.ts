import { describe, expect, inject, it } from 'vitest';
import { pagesOf, type Page } from '../../support/pages.ts';

const addresses = (page: Page, selector: string) =>
  new Set(page.root.querySelectorAll(selector).map((link) => link.getAttribute('href')!.split('#')[0]!));

/** What an entry's page leads to: infobox, text, shelves, parts played, tables, connections, backlinks. */
const derived = ['infobox', 'lone-fact', 'prose', 'shelf', 'chain', 'panel', 'connections', 'backlinks']
  .map((name) => `.${name} a`)
  .join(', ');

describe.each(inject('wikis'))('backlinks of the %s wiki', (name) => {
  // The story in full is no entry, but made of some.
  const entries = pagesOf(name).filter(
    ({ path, root }) => !path.startsWith('story/') && root.querySelector('article'),
  );
  const byAddress = new Map(entries.map((page) => [page.address, page]));

  /** The folders' own pages: a group too long to list leads there. */
  const lists = new Set(entries.map(({ address }) => address.replace(/[^/]+\/$/, '')));

  it('stand on every entry that the text of another links to, unless its own page leads there already', () => {
    const listed = new Map(entries.map((page) => [page.address, addresses(page, derived)]));
    const missing = entries.flatMap((page) =>
      [...addresses(page, '.prose a:not(.seal-door):not(.seal-inline)')]
        .filter((to) => byAddress.has(to) && to !== page.address)
        .filter((to) => !listed.get(to)!.has(page.address))
        // Where too many link to it, it leads to the list of their kind.
        .filter((to) => !listed.get(to)!.has(page.address.replace(/[^/]+\/$/, '')))
        .map((to) => `${to} does not say that ${page.address} links to it`),
    );
    expect(missing).toEqual([]);
  });

  it('lead to pages that link back', () => {
    const claims = entries.flatMap((page) =>
      [...addresses(page, '.backlinks a')]
        .filter((from) => byAddress.has(from) || !lists.has(from))
        .map((from) => ({ from: byAddress.get(from), to: page.address })),
    );
    const wrong = claims
      .filter(({ from, to }) => !from || !addresses(from, 'article a').has(to))
      .map(({ from, to }) => `${to} says that ${from?.address} links to it`);
    expect(claims.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('name no page that the entry leads to by itself', () => {
    const told = ['infobox', 'lone-fact', 'prose', 'chain', 'panel', 'connections'].map(
      (name) => `.${name} a`,
    );
    const again = entries.flatMap((page) => {
      const own = addresses(page, told.join(', '));
      // A section may be where a group leads that is too long to list.
      const named = (href: string) => byAddress.has(href) && !lists.has(href);
      return [...addresses(page, '.backlinks a')].filter((href) => own.has(href) && named(href));
    });
    expect(again).toEqual([]);
  });

  it('show eight of a kind, or nine, and fold away the others', () => {
    const groups = entries.flatMap(({ file, root }) =>
      root.querySelectorAll('.backlinks dd').map((group) => ({ file, group })),
    );
    expect(groups.length).toBeGreaterThan(0);
    for (const { file, group } of groups) {
      const all = group.querySelectorAll('a').length;
      const shown = group.querySelectorAll('a').filter((link) => !link.closest('details.folded')).length;
      expect(shown, file).toBe(all > 9 ? 8 : all);
      const more = group.querySelector('.folded summary')?.textContent.trim();
      expect(more, file).toBe(all > 9 ? `and ${all - 8} more` : undefined);
    }
  });

  it('name no page twice', () => {
    const doubled = entries.filter(
      (page) => page.root.querySelectorAll('.backlinks a').length !== addresses(page, '.backlinks a').size,
    );
    expect(doubled.map(({ file }) => file)).toEqual([]);
  });
});
