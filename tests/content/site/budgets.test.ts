import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, textOf } from '../../support/pages.ts';

/** What a page may weigh as served, without its pictures, in bytes: it arrives within the first round trips of a slow line. */
const pageBudget = 20_000;
/** What the few pages with the most sources may weigh: a hundredth of all. */
const longestPageBudget = 22_400;
const styleBudget = 8_000;
/** The search’s own script, on its page or in its dialog with its styles, without what Pagefind loads. */
const scriptBudget = 13_400;
/** All that a page can load for reading: the module of every page, and what it fetches on demand, search apart. */
const readingBudget = 6_300;
/** The style for paper, fetched last. */
const printBudget = 1_500;

const files = filesOf('real');
const html = files.filter((file) => file.endsWith('.html'));

function weight(text: string): number {
  return brotliCompressSync(text).length;
}

/** A quick upper bound: the slow, exact weight is wanted only near a budget. */
function lightEnough(text: string, budget: number): boolean {
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  return brotliCompressSync(text, quick).length <= budget || weight(text) <= budget;
}

describe('what a reader downloads', () => {
  it(`is at most ${pageBudget} bytes of compressed page, of the longest ${longestPageBudget}`, () => {
    const text = (file: string) => textOf('real', file).replace(/<svg[\s\S]*?<\/svg>/g, '');
    const long = html.filter((file) => !lightEnough(text(file), pageBudget));
    expect(long.length).toBeLessThanOrEqual(html.length / 100);
    const heavy = long.filter((file) => !lightEnough(text(file), longestPageBudget));
    expect(heavy.map((file) => `${file}: ${weight(text(file))}`)).toEqual([]);
  });

  it(`is at most ${styleBudget} bytes of compressed style per page`, () => {
    const styles = new Set(
      html.map((file) =>
        [...textOf('real', file).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join(''),
      ),
    );
    // A signpost at an old address has none.
    styles.delete('');
    expect(styles.size).toBeGreaterThan(3);
    const heavy = [...styles].filter((css) => !lightEnough(css, styleBudget));
    expect(heavy.map((css) => `${weight(css)}: ${css.slice(0, 200)}`)).toEqual([]);
  });

  it(`is at most ${scriptBudget} bytes of compressed script, on the search page or in the dialog`, () => {
    const scripts = files.filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts) expect(weight(textOf('real', file)), file).toBeLessThanOrEqual(scriptBudget);
  });

  it(`is at most ${readingBudget} bytes of compressed script for reading a page`, () => {
    const page = textOf('real', 'index.html');
    const [, entry] = /<script type="module" src="\/([^"]+)"/.exec(page)!;
    const [, appearance] = /class="appearance [^>]*data-script="\/([^"]+)"/.exec(page)!;
    const modules = new Set([entry!, appearance!]);
    for (const file of modules) {
      for (const [, name] of textOf('real', file).matchAll(/["'`](?:\.|_astro)\/([\w.~-]+\.js)["'`]/g)) {
        modules.add(`_astro/${name}`);
      }
    }
    expect([...modules].some((file) => file.includes('preview'))).toBe(true);
    const total = [...modules].reduce((sum, file) => sum + weight(textOf('real', file)), 0);
    expect(total, [...modules].join(', ')).toBeLessThanOrEqual(readingBudget);
  });

  it(`is at most ${printBudget} bytes of compressed style for paper`, () => {
    const [, file] = /<link rel="stylesheet" href="\/([^"]+)" media="print"/.exec(
      textOf('real', 'index.html'),
    )!;
    expect(weight(textOf('real', file!))).toBeLessThanOrEqual(printBudget);
  });
});

/** What the builders of hosting services leave room for, several times over; far from what a leak of pictures or pages takes. */
const memoryBudget = 1_300_000_000;

it(`building takes at most ${memoryBudget / 1e6} MB of memory`, () => {
  expect(inject('real').peak).toBeGreaterThan(100_000_000);
  expect(inject('real').peak).toBeLessThanOrEqual(memoryBudget);
});
