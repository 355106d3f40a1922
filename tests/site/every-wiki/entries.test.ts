import { describe, expect, inject, it } from 'vitest';
import { lineOf, pagesOf } from '../../support/pages.ts';

describe.each(inject('wikis'))('entries of the %s wiki', (name) => {
  const entries = pagesOf(name).filter(({ root }) => root.querySelector('.page-foot'));

  it('have no infobox for a single fact, which stands in a line under the summary', () => {
    const boxes = entries.filter(({ root }) => root.querySelectorAll('.infobox dl > div').length === 1);
    expect(boxes.map(({ file }) => file)).toEqual([]);
    const lone = entries.filter(({ root }) => root.querySelector('.lead > .lone-fact'));
    expect(lone.length).toBeGreaterThan(0);
    expect(lone.filter(({ root }) => root.querySelector('.infobox')).map(({ file }) => file)).toEqual([]);
  });

  it('show eight lines of a long list and say how many more there are', () => {
    const folded = entries.flatMap(({ root }) => root.querySelectorAll('.panel:has(.folded)'));
    for (const panel of folded) {
      const said = Number(/^and (\d+) more$/.exec(lineOf(panel.querySelector('.folded > summary')))?.[1]);
      const rows = panel.querySelectorAll('tbody > tr').length;
      if (rows > 0) expect(said, lineOf(panel)).toBe(rows - 8);
      else expect(panel.querySelectorAll('.folded li').length, lineOf(panel)).toBe(said);
      expect(panel.querySelectorAll('li, tbody > tr').length).toBe(said + 8);
    }
    const long = entries.flatMap(({ root }) =>
      root.querySelectorAll('.panel').filter((panel) => panel.querySelectorAll('li, tbody > tr').length > 9),
    );
    expect(long.filter((panel) => !panel.querySelector('.folded')).map(lineOf)).toEqual([]);
  });

  it('say in words how many scenes a strip lights, and lead to them', () => {
    const strips = entries.flatMap(({ root }) => root.querySelectorAll('.strips a'));
    expect(strips.length).toBeGreaterThan(0);
    for (const strip of strips) {
      const [, lit, total] = /^In (\d+) of (\d+) scenes of “/.exec(lineOf(strip)) ?? [];
      const path = strip.querySelectorAll('path').at(-1)!.getAttribute('d')!;
      const drawn = [...path.matchAll(/M(\d+) 4H(\d+)/g)].reduce(
        (sum, [, from, to]) => sum + +to! - +from!,
        0,
      );
      expect(drawn).toBe(Number(lit));
      expect(strip.querySelector('svg')!.getAttribute('viewBox')).toBe(`0 0 ${total} 8`);
      expect(strip.getAttribute('href')).toContain('/timeline/');
    }
  });
});
