import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { lineOf, pagesOf } from '../../support/pages.ts';
import { editionsOf } from '../../support/wikis.ts';

describe.each(inject('wikis'))('citations of the %s wiki', (name) => {
  const numbersOf = (mark: HTMLElement) =>
    (/^\[(\d+(?:, \d+)*)\]$/.exec(lineOf(mark))?.[1] ?? '').split(', ').map(Number);
  const cited = pagesOf(name).map(({ file, root }) => ({
    file,
    list: root.querySelector('.source-list'),
    statements: root.querySelectorAll('.marks'),
    marks: root.querySelectorAll('.marks a'),
    sources: root.querySelectorAll('.source-list > ol > li'),
  }));

  it('are one mark for a statement, which leads to the first of its sources', () => {
    const wrong = cited.flatMap(({ file, marks, sources }) =>
      marks
        .filter((mark) => {
          const numbers = numbersOf(mark);
          const ids = numbers.map((number) => sources[number - 1]?.id);
          return mark.getAttribute('href') !== `#${ids[0]}` || ids.includes(undefined);
        })
        .map((mark) => `${file}: ${lineOf(mark)}`),
    );
    expect(cited.flatMap(({ marks }) => marks).length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    expect(cited.filter(({ marks, statements }) => marks.length !== statements.length)).toEqual([]);
  });

  it('name every source of the list, in its order', () => {
    const wrong = cited.flatMap(({ file, marks, sources }) => {
      const told = new Set(marks.flatMap(numbersOf));
      return sources.length !== told.size || sources.some(({ id }, index) => id !== `source-${index + 1}`)
        ? [file]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it('are numbered in the order in which a reader meets them', () => {
    const unordered = cited.filter(({ marks }) => {
      const met = [...new Set(marks.flatMap(numbersOf))];
      return met.some((number, index) => number !== index + 1);
    });
    expect(unordered.map(({ file }) => file)).toEqual([]);
  });

  it('lead from a list of sources to them and, once, to all that the wiki has', () => {
    const lists = cited.filter(({ file, sources }) => sources.length > 0 && !file.includes('story/'));
    const lacking = lists.filter(({ list }) => list!.querySelectorAll('a[href$="/sources/"]').length !== 1);
    expect(lacking.map(({ file }) => file)).toEqual([]);
    const again = lists.filter(({ sources }) =>
      sources.some((source) => source.querySelectorAll('a').length > 1),
    );
    expect(again.map(({ file }) => file)).toEqual([]);
  });
});

describe.each(inject('wikis'))('statements of the %s wiki', (name) => {
  const pages = pagesOf(name);
  const anchored = (edition: string, path: string) =>
    pages
      .find((page) => page.edition === edition && page.path === path)
      ?.root.querySelectorAll('.prose .marks')
      .map((mark) => mark.id);

  it('have an address each, adjacent marks sharing one, and no id stands twice on a page', () => {
    const lacking = pages.flatMap(({ file, root }) => {
      const ids = root.querySelectorAll('[id]').map((each) => each.id);
      return new Set(ids).size === ids.length ? [] : [file];
    });
    expect(lacking).toEqual([]);
    const marks = pages.flatMap(({ root }) => root.querySelectorAll('.prose .marks'));
    const bare = marks.filter((mark) => !mark.id && mark.previousElementSibling?.tagName !== 'SUP');
    expect(bare.map((mark) => mark.outerHTML)).toEqual([]);
  });

  it('keep it in a higher edition', () => {
    for (const { edition, path } of pages.filter((page) => page.edition === '')) {
      const higher = anchored(editionsOf(name)[1]!, path) ?? [];
      expect(anchored(edition, path)!.filter((id) => !/-2$/.test(id) && !higher.includes(id))).toEqual([]);
    }
  });
});
