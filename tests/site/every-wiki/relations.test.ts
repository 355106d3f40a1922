import { describe, expect, inject, it } from 'vitest';
import { editionOf, lineOf, pageAt, pagesOf, type Page } from '../../support/pages.ts';
import { editionsOf } from '../../support/wikis.ts';

const hrefs = (page: Page, selector: string) =>
  page.root.querySelectorAll(selector).map((link) => link.getAttribute('href')!);

describe.each(inject('wikis'))('relations on the %s wiki', (name) => {
  const pages = pagesOf(name);
  const addresses = new Set(pages.map(({ address }) => address));
  const maps = editionsOf(name).map((edition) => pageAt(pages, `/${edition}map/`));
  const entries = pages.filter(({ root }) => root.querySelector('.connections'));

  it('every node of the map leads to a page of its own edition, and none stands twice', () => {
    for (const page of maps) {
      const nodes = hrefs(page, '.map a');
      expect(nodes.length).toBeGreaterThan(2);
      expect(nodes.filter((href) => !addresses.has(href))).toEqual([]);
      expect(nodes.filter((href) => editionOf(name, href) !== page.edition)).toEqual([]);
      expect(new Set(nodes).size).toBe(nodes.length);
      expect(page.root.querySelectorAll('.map a').filter((node) => !lineOf(node))).toEqual([]);
    }
  });

  it('the map and its lists say the same', () => {
    for (const page of maps) {
      expect(new Set(hrefs(page, '.map a'))).toEqual(new Set(hrefs(page, '.relation-lists a')));
      const kinds = page.root.querySelectorAll('.relation-kinds label:has(.relation-count)');
      expect(kinds.length).toBeGreaterThan(2);
      expect(lineOf(page.root.querySelector('.relation-kinds + p'))).toMatch(/^The numbers count lines/);
      expect(page.root.querySelectorAll('.relation-list').length).toBe(kinds.length);
      for (const kind of kinds) {
        const type = kind.querySelector('input')!.id;
        const list = page.root.querySelector(`.relation-list.${type}`)!;
        const pairs = list.querySelectorAll('li').map((line) => line.querySelectorAll('a').length - 1);
        const count = Number(lineOf(kind.querySelector('.relation-count')));
        expect(
          pairs.reduce((sum, each) => sum + each, 0),
          type,
        ).toBe(count);
        expect(page.root.querySelectorAll(`.map a > path.${type}`).length, type).toBe(count);
        // What is shown with the list is what it names.
        expect(new Set(hrefs(page, `.map a.${type}`)), type).toEqual(new Set(hrefs(page, `.${type} li a`)));
      }
    }
  });

  it('the map begins with one kind of line, and offers all of them', () => {
    for (const page of maps) {
      const chosen = page.root.querySelectorAll('.relation-kinds input[checked]');
      expect(chosen.length).toBe(1);
      expect(page.root.querySelectorAll('.relation-list').map((list) => list.classNames)).toContain(
        `relation-list ${chosen[0]!.id}`,
      );
      expect(page.root.querySelectorAll('.relation-kinds #whole').length).toBe(1);
    }
  });

  it('the drawing of an entry and its list say the same, and neither names the entry itself', () => {
    for (const page of entries) {
      const drawn = hrefs(page, '.connections svg a');
      expect(hrefs(page, '.connections li a'), page.file).toEqual(drawn);
      expect(drawn.length, page.file).toBeGreaterThan(1);
      expect(drawn.length, page.file).toBeLessThanOrEqual(12);
      expect(drawn, page.file).not.toContain(page.address);
      expect(drawn.filter((href) => !addresses.has(href))).toEqual([]);
      expect(hrefs(page, '.page-contents a'), page.file).toContain('#neighbours');
    }
  });

  it('an entry’s drawing and its list say once how all are related where it is the same', () => {
    const again = entries.filter(({ root }) => {
      const labels = root.querySelectorAll('.connections li > span').map(lineOf);
      return labels.length > 1 && new Set(labels).size === 1;
    });
    expect(again.map(({ file }) => file)).toEqual([]);
    for (const { root, file } of entries) {
      const shared = lineOf(root.querySelector('.connections h2')).includes(': ');
      expect(root.querySelectorAll('.connections li > span').length === 0, file).toBe(shared);
      expect(
        root
          .querySelectorAll('.connections svg a')
          .every((each) => each.querySelectorAll('text').length === 1),
        file,
      ).toBe(shared);
    }
  });

  it('an entry’s drawing names nobody whom its infobox or tables name', () => {
    const again = entries.flatMap((page) => {
      const told = new Set(hrefs(page, '.infobox a, .lone-fact a, .panel a'));
      return hrefs(page, '.connections svg a').filter((href) => told.has(href));
    });
    expect(again).toEqual([]);
  });
});

it('some of the entries have relations drawn which neither infobox nor lists tell', () => {
  const drawn = inject('wikis').flatMap((name) =>
    pagesOf(name).filter(({ root }) => root.querySelector('.connections svg a')),
  );
  expect(drawn.length).toBeGreaterThan(5);
});
