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
      for (const list of page.root.querySelectorAll('.relation-lists details')) {
        const pairs = list.querySelectorAll('li').map((line) => line.querySelectorAll('a').length - 1);
        const count = Number(lineOf(list.querySelector('.relation-count')));
        expect(
          pairs.reduce((sum, each) => sum + each, 0),
          list.id,
        ).toBe(count);
        // An episode that continues another has no line: both stand in the middle.
        const drawn = page.root
          .querySelectorAll(`.map a path.${list.id}`)
          .reduce((sum, path) => sum + path.getAttribute('d')!.split('M').length - 1, 0);
        expect(drawn, list.id).toBe(list.id === 'continues' ? 0 : count);
      }
    }
  });

  it('the drawing of an entry and its list say the same, and neither names the entry itself', () => {
    expect(entries.length).toBeGreaterThan(0);
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

  it('an entry’s drawing names nobody whom its infobox or tables name', () => {
    const again = entries.flatMap((page) => {
      const told = new Set(hrefs(page, '.infobox a, .lone-fact a, .panel a'));
      return hrefs(page, '.connections svg a').filter((href) => told.has(href));
    });
    expect(again).toEqual([]);
  });
});
