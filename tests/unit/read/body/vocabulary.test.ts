import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';

describe('unknown-tag', () => {
  it('misspelt, with the tag that was meant', () => {
    expect(toldOf(`<Spolier level="first">It dies.${cite}</Spolier>`)).toEqual([
      '7:1 unknown-tag: unknown tag <Spolier>. Did you mean "Spoiler"?',
    ]);
  });

  it('unlike any other, with the vocabulary', () => {
    expect(toldOf(`It burns,${cite} <Figure src="x" /> and smokes.${cite}`)).toEqual([
      '7:37 unknown-tag: unknown tag <Figure>. The vocabulary is <Ref>, <Cite>, <Spoiler>, <Quote>, <Disputed>.',
    ]);
  });

  it('inside another tag', () => {
    expect(toldOf(`<Spoiler level="first">\n\nIt <Blink>dies</Blink>.${cite}\n\n</Spoiler>`)).toEqual([
      expect.stringMatching(/^9:4 unknown-tag: unknown tag <Blink>/),
    ]);
  });
});

describe('tag-attribute', () => {
  it.each([
    ['<Ref />', '<Ref> lacks "to". Write <Ref to="…">.'],
    ['<Ref to="" />', '<Ref> lacks "to". Write <Ref to="…">.'],
    ['<Ref to />', '<Ref> lacks "to". Write <Ref to="…">.'],
    ['<Cite />', '<Cite> lacks "sources". Write <Cite sources="…">.'],
    ['<Spoiler>x</Spoiler>', '<Spoiler> lacks "level". Write <Spoiler level="…">.'],
    ['<Ref to="chair" id="x" />', '<Ref> has an unknown attribute "id". It takes to.'],
    ['<Ref to="chair" onclick="x" />', '<Ref> has an unknown attribute "onclick". It takes to.'],
    [
      '<Cite sources="almanac" page="9" />',
      '<Cite> has an unknown attribute "page". It takes sources, facts.',
    ],
    ['<Disputed by="x">x</Disputed>', '<Disputed> has an unknown attribute "by". It takes none.'],
  ])('%s', (tag, told) => {
    expect(toldOf(`It burns ${tag} on.${cite}`)).toEqual([`7:10 tag-attribute: ${told}`]);
  });

  it('under the name it once had is told its present one', () => {
    expect(toldOf('It burns.<Cite s="almanac" />')).toContain(
      '7:10 tag-attribute: <Cite> has "s", as it was once called. Write sources="…".',
    );
    expect(toldOf('<Quote by="lamp" cite="almanac">\n\nSit.\n\n</Quote>')).toContain(
      '7:1 tag-attribute: <Quote> has "cite", as it was once called. Write sources="…".',
    );
  });

  it('a quotation needs a speaker and a source', () => {
    expect(toldOf(`<Quote>\n\nSit.${cite}\n\n</Quote>`)).toEqual([
      '7:1 tag-attribute: <Quote> lacks "by". Write <Quote by="…">.',
      '7:1 tag-attribute: <Quote> lacks "sources". Write <Quote sources="…">.',
    ]);
  });
});

describe('headings', () => {
  it('heading-depth: neither the page’s own # nor deeper than ###', () => {
    expect(toldOf('# Wick\n\n## Oil\n\n### Grades\n\n#### Prices')).toEqual([
      '7:1 heading-depth: heading of level 1. Use ## and below it ###; the title is the page’s only #.',
      '13:1 heading-depth: heading of level 4. Use ## and below it ###; the title is the page’s only #.',
    ]);
  });

  it('heading-markup: links, citations and emphasis stay out', () => {
    expect(toldOf(`## The *wick*\n\n## Oil<Cite sources="almanac" />\n\n## See <Ref to="chair" />`)).toEqual([
      '7:1 heading-markup: heading "The wick" holds a tag or markup. Headings are plain words; cite and link in the text below.',
      '9:1 heading-markup: heading "Oil" holds a tag or markup. Headings are plain words; cite and link in the text below.',
      '11:1 heading-markup: heading "See " holds a tag or markup. Headings are plain words; cite and link in the text below.',
    ]);
  });

  it('duplicate-heading: twice the same in one entry', () => {
    expect(toldOf('## Wick\n\n## Oil\n\n### Wick')).toEqual([
      '11:1 duplicate-heading: heading "Wick" stands twice in this entry. Say what is different about the second.',
    ]);
  });
});

it('every tag of the vocabulary, rightly used, is no problem', () => {
  const body = `<Ref to="chair">It</Ref> stands <Spoiler level="first">there</Spoiler>.<Cite sources="almanac gazette" facts="f1 f2" />

<Quote by="chair" sources="almanac" facts="f3">

Sit.

</Quote>

<Disputed>

One says oak, one elm.<Cite sources="almanac" />

</Disputed>`;
  expect(toldOf(body)).toEqual([]);
});
