import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../support/tiny.ts';

const cite = '<Cite s="almanac" />';

describe('unknown-tag', () => {
  it('misspelt, with the tag that was meant', () => {
    expect(toldOf(`<Spolier level="first">It dies.${cite}</Spolier>`)).toEqual([
      '7:1 unknown-tag: unknown tag <Spolier>. Did you mean "Spoiler"?',
    ]);
  });

  it('unlike any other, with the vocabulary', () => {
    expect(toldOf(`It burns,${cite} <Figure src="x" /> and smokes.${cite}`)).toEqual([
      '7:31 unknown-tag: unknown tag <Figure>. The vocabulary is <Ref>, <Cite>, <Spoiler>, <Quote>, <Disputed>.',
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
    ['<Cite />', '<Cite> lacks "s". Write <Cite s="…">.'],
    ['<Spoiler>x</Spoiler>', '<Spoiler> lacks "level". Write <Spoiler level="…">.'],
    ['<Ref to="chair" id="x" />', '<Ref> has an unknown attribute "id". It takes to.'],
    ['<Ref to="chair" onclick="x" />', '<Ref> has an unknown attribute "onclick". It takes to.'],
    ['<Cite s="almanac" page="9" />', '<Cite> has an unknown attribute "page". It takes s, fact.'],
    ['<Disputed by="x">x</Disputed>', '<Disputed> has an unknown attribute "by". It takes none.'],
  ])('%s', (tag, told) => {
    expect(toldOf(`It burns ${tag} on.${cite}`)).toEqual([`7:10 tag-attribute: ${told}`]);
  });

  it('a quotation needs a speaker and a source', () => {
    expect(toldOf(`<Quote>\n\nSit.${cite}\n\n</Quote>`)).toEqual([
      '7:1 tag-attribute: <Quote> lacks "by". Write <Quote by="…">.',
      '7:1 tag-attribute: <Quote> lacks "cite". Write <Quote cite="…">.',
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
    expect(toldOf(`## The *wick*\n\n## Oil<Cite s="almanac" />\n\n## See <Ref to="chair" />`)).toEqual([
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
  const body = `<Ref to="chair">It</Ref> stands <Spoiler level="first">there</Spoiler>.<Cite s="almanac gazette" fact="f1 f2" />

<Quote by="chair" cite="almanac" fact="f3">

Sit.

</Quote>

<Disputed>

One says oak, one elm.<Cite s="almanac" />

</Disputed>`;
  expect(toldOf(body)).toEqual([]);
});
