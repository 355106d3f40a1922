import { describe, expect, it } from 'vitest';
import { lineOf, pageAt, pagesOf, type WikiName } from '../support/pages.ts';

const names: WikiName[] = ['fixture', 'real'];

describe.each(names)('running text of the %s wiki', (name) => {
  it('keeps the spaces around links, emphasis and marks', () => {
    const glued = pagesOf(name).flatMap(({ file, root }) =>
      root.querySelectorAll('.prose p, .prose li, .summary, .site-footer p').flatMap((paragraph) =>
        // A word that runs into an element, or an element that runs into a word.
        (
          paragraph.innerHTML.match(
            /[\p{L}\p{N},;:]<(a|em|strong)\b[^>]*>|<\/(a|em|strong|sup)>[\p{L}\p{N}]/gu,
          ) ?? []
        ).map((found) => `${file}: ${found} in “${lineOf(paragraph)}”`),
      ),
    );
    expect(glued).toEqual([]);
  });

  it('has no space before a comma or a full stop', () => {
    const loose = pagesOf(name).flatMap(({ file, root }) =>
      root
        .querySelectorAll('.prose p, .infobox dd, .site-footer p')
        .map((each) => each.textContent.trim())
        .filter((text) => /\s[.,;:](\s|$)/.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(loose).toEqual([]);
  });
});

describe('a reader of the fixture wiki', () => {
  const pages = pagesOf('fixture');
  const line = (address: string, selector: string) =>
    lineOf(pageAt(pages, address).root.querySelector(selector));

  it('reads the footer as one sentence', () => {
    expect(line('/', '.site-footer p')).toBe('The Lamp Room. Everything in it is made up. Text under CC0.');
  });

  it('reads a sentence with two links and a mark', () => {
    expect(line('/plot/', '.prose p')).toBe(
      'A keeper, Ada Marsh, is counting the nights until relief comes.1',
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
    expect(length.querySelectorAll('dd').map((each) => lineOf(each).replace(/\d$/, ''))).toEqual([
      '61 minutes',
      '64 minutes (with titles)',
    ]);
  });
});
