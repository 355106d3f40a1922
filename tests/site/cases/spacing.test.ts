import { describe, expect, it } from 'vitest';
import { lineOf, pageAt, pagesOf } from '../../support/pages.ts';

describe('a reader of the fixture wiki', () => {
  const pages = pagesOf('tiny');
  const line = (address: string, selector: string) =>
    lineOf(pageAt(pages, address).root.querySelector(selector));

  it('reads the footer as one sentence', () => {
    expect(line('/', '.site-footer p')).toBe('The Lamp Room. Everything in it is made up. Text under CC0.');
  });

  it('reads a sentence with two links and a mark', () => {
    expect(line('/plot/', '.prose p')).toBe(
      'A keeper, Ada Marsh, is counting the nights until relief comes.[1]',
    );
  });

  it('reads a source as one line', () => {
    expect(line('/people/ines-holt/', '.source-list li')).toMatch(
      /^Tom Arkwright, “A light worth waiting for”, Harbour Gazette, 4 March 2001/,
    );
  });

  it('reads two values of a field apart', () => {
    const infobox = pageAt(pages, '/episodes/first-light/').root.querySelector('.infobox')!;
    const length = infobox.querySelectorAll('dl > div').find((row) => lineOf(row).startsWith('Length'))!;
    expect(length.querySelectorAll('dd').map((each) => lineOf(each).replace(/\[\d\]$/, ''))).toEqual([
      '61 minutes',
      '64 minutes (with titles)',
    ]);
  });
});
