import { describe, expect, it } from 'vitest';
import { citeForms } from '../../../../src/views/entry/cite.ts';
import { editionWith, lamp } from '../../../support/tiny.ts';

const address = 'https://lamps.example/lore/lamp/';

/** How an entry of a title is cited, by name of the form. */
function formsOf(title = 'The lamp', changed?: string): Record<string, string> {
  const file = lamp('It burns.<Cite sources="almanac" />').replace('The lamp', JSON.stringify(title));
  const edition = editionWith({ 'lore/lamp.mdx': file });
  const forms = citeForms(edition, edition.find('lamp')!, address, changed);
  return Object.fromEntries(forms.map(({ name, text }) => [name, text]));
}

describe('a page is cited', () => {
  it('in a line of text', () => {
    expect(formsOf('The lamp', '2026-03-04').Text).toBe(
      `“The lamp”, The Lamp Room, 4 March 2026, ${address}`,
    );
  });

  it('in BibTeX', () => {
    expect(formsOf('The lamp', '2026-03-04').BibTeX).toBe(`@misc{lamp,
title = {{The lamp}},
howpublished = {The Lamp Room},
year = 2026,
month = mar,
url = {${address}}
}`);
  });

  it('in CSL-JSON', () => {
    expect(JSON.parse(formsOf('The "lamp"', '2026-03-04')['CSL-JSON']!)).toEqual([
      {
        id: address,
        type: 'webpage',
        title: 'The “lamp”',
        'container-title': 'The Lamp Room',
        issued: { 'date-parts': [[2026, 3, 4]] },
        URL: address,
        language: 'en-GB',
      },
    ]);
  });

  it('in wikitext', () => {
    expect(formsOf('The lamp', '2026-03-04').Wikitext).toBe(
      `{{cite web |title=The lamp |website=The Lamp Room |date=2026-03-04 |url=${address}}}`,
    );
  });

  it('without a date where none is known', () => {
    const { Text, BibTeX, Wikitext, 'CSL-JSON': csl } = formsOf();
    expect(Text).toBe(`“The lamp”, The Lamp Room, ${address}`);
    expect(`${BibTeX}${csl}${Wikitext}`).not.toMatch(/year|month|issued|date/);
  });

  it('by a title with signs of BibTeX and LaTeX as the words they are', () => {
    expect(formsOf('50% {of} A&B_C #1 $2 ~ ^ \\x').BibTeX).toContain(
      'title = {{50\\% \\{of\\} A\\&B\\_C \\#1 \\$2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}x}}',
    );
  });

  it('by a title with signs of templates as the words they are', () => {
    expect(formsOf('Lamp | [[oil]] {{wick}}').Wikitext).toContain(
      '|title=Lamp &#124; &#91;&#91;oil&#93;&#93; &#123;&#123;wick&#125;&#125; |',
    );
  });
});
