import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { lineOf, pagesOf } from '../../support/pages.ts';
import { editionsOf } from '../../support/wikis.ts';

describe.each(inject('wikis'))('citations of the %s wiki', (name) => {
  const numberOf = (mark: HTMLElement) => Number(/^\[(\d+)\]$/.exec(lineOf(mark))?.[1]);
  const cited = pagesOf(name).map(({ file, root }) => ({
    file,
    marks: root.querySelectorAll('.marks a'),
    sources: root.querySelectorAll('.source-list > ol > li'),
    back: root.querySelectorAll('.source-list a[href^="#"]'),
  }));

  it('lead from every mark to the source of that number', () => {
    const wrong = cited.flatMap(({ file, marks, sources }) =>
      marks
        .filter((mark) => {
          const source = sources[numberOf(mark) - 1];
          return (
            mark.getAttribute('href') !== `#${source?.id}` ||
            !lineOf(source).startsWith(lineOf(mark)) ||
            mark.getAttribute('aria-label') !== `Source ${numberOf(mark)}`
          );
        })
        .map((mark) => `${file}#${mark.id}`),
    );
    expect(cited.flatMap(({ marks }) => marks).length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('lead from every source back to the first mark that cites it', () => {
    const wrong = cited.flatMap(({ file, marks, sources }) =>
      sources
        .filter((source) => {
          const back = source.querySelectorAll('a[href^="#"]').map((link) => link.getAttribute('href'));
          const own = marks.filter((mark) => mark.getAttribute('href') === `#${source.id}`);
          return String(back) !== `#${own[0]?.id}` || own.slice(1).some((mark) => mark.id);
        })
        .map((source) => `${file}#${source.id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are numbered in the order in which a reader meets them', () => {
    const unordered = cited.filter(({ marks }) => {
      const met = [...new Set(marks.map(numberOf))];
      return met.some((number, index) => number !== index + 1);
    });
    expect(unordered.map(({ file }) => file)).toEqual([]);
  });

  it('name each way back differently', () => {
    const unclear = cited.filter(({ back }) => {
      const labels = back.map(lineOf);
      return labels.includes('') || new Set(labels).size !== labels.length;
    });
    expect(unclear.map(({ file }) => file)).toEqual([]);
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
