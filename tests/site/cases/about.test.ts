import { describe, expect, it } from 'vitest';
import { lineOf, pageAt, pagesOf, textOf } from '../../support/pages.ts';
import { editionsOf, wikiOf } from '../../support/wikis.ts';

const pages = pagesOf('tiny');

interface Figures {
  entries: { total: number };
  statements: { total: number; sourced: number };
  pages: { count: number; largest: { path: string; bytes: number } };
  requestsElsewhere: number;
  leakScan: { sealedRuns: number; found: number };
  contrasts: { pairs: number; tooWeak: number; leastOf: { needed: number; least: number }[] };
}
const figuresOf = (edition: string) => JSON.parse(textOf('tiny', `${edition}about/health.json`)) as Figures;

describe.each(editionsOf('tiny'))('the edition at /%s', (edition) => {
  it('says on each page where it tells about itself', () => {
    const home = pageAt(pages, `/${edition}`);
    expect(home.root.querySelector('.site-footer a[href$="about/"]')?.getAttribute('href')).toBe(
      `/${edition}about/`,
    );
  });

  it('tells its own figures, the same on the page and as data', () => {
    const { statements, entries } = figuresOf(edition);
    expect(lineOf(pageAt(pages, `/${edition}about/`).root.querySelector('main'))).toContain(
      `${statements.sourced} of ${statements.total} statements in ${entries.total} entries`,
    );
    const cells = pageAt(pages, `/${edition}about/health/`).root.querySelectorAll('tr').map(lineOf);
    expect(cells.join('|').replace(/\s/g, '')).toContain(`Statementsintexts${statements.total}`);
  });

  it('knows what its pages weigh, and that they ask nothing of others', () => {
    const { pages: weight, requestsElsewhere } = figuresOf(edition);
    expect(weight.count).toBeGreaterThan(20);
    expect(weight.largest.path.startsWith(`/${edition}`)).toBe(true);
    expect(requestsElsewhere).toBe(0);
  });

  it('knows that every pair of colours has the contrast it needs', () => {
    const { pairs, tooWeak, leastOf } = figuresOf(edition).contrasts;
    expect(pairs).toBeGreaterThan(100);
    expect(tooWeak).toBe(0);
    expect(leastOf.filter(({ needed, least }) => least < needed)).toEqual([]);
  });
});

it('tells how much the leak scan looked for: nothing where nothing is sealed', () => {
  const runs = editionsOf('tiny').map((edition) => figuresOf(edition).leakScan.sealedRuns);
  expect(runs.at(-1)).toBe(0);
  expect(runs).toEqual([...new Set(runs)].sort((a, b) => b - a));
});

it('figures grow with the level, so that none counts what is sealed', () => {
  const totals = editionsOf('tiny').map((edition) => figuresOf(edition).statements.total);
  expect(totals).toEqual([...new Set(totals)].sort((a, b) => a - b));
});

it('explains levels by their names in wiki.yaml, and what each opens in a drawing and in words', () => {
  const lines = pageAt(pages, '/after/first-light/about/').root.querySelectorAll('.level-list li');
  expect(lines.map(lineOf)).toEqual(
    wikiOf('tiny').levels.all.map(({ label }, rank, all) => `${label}: ${rank + 1} of ${all.length}`),
  );
  expect(lines.map((line) => line.querySelectorAll('.sealed').length)).toEqual([2, 1, 0]);
});
