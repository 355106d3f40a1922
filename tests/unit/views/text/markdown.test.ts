import { describe, expect, it } from 'vitest';
import { llms } from '../../../../src/views/text/llms.ts';
import { markdownOf } from '../../../../src/views/text/markdown.ts';
import { editionWith, entry, lamp } from '../../../support/tiny.ts';

const body = `It burns *all* night.<Cite sources="almanac" /> It smokes,<Cite sources="gazette" /> and hisses.<Cite sources="almanac gazette" />

## Oil [and] wick

Whale oil feeds it.<Cite sources="gazette" />

<Spoiler level="first">

## The sabotage

Water was in the oil.<Cite sources="gazette" />

</Spoiler>`;

const textAt = (level: string) => {
  const edition = editionWith({ 'lore/lamp.mdx': lamp(body) }, level);
  return markdownOf(edition, edition.find('lamp')!);
};

describe('an entry as Markdown', () => {
  it('has each statement under its heading with the numbers of its sources, and those at the end', () => {
    expect(textAt('first')).toContain(`

It burns all night.\\[1\\] It smokes,\\[2\\] and hisses.\\[1\\]\\[2\\]

## Oil \\[and\\] wick

Whale oil feeds it.\\[2\\]

## The sabotage

Water was in the oil.\\[2\\]

## Sources

1. “Almanac of plays”, Quayside Press, 2002.
2. “The saboteur unmasked”, Harbour Gazette, 4 March 2001. <https://example.org/x>
`);
  });

  it('keeps paragraphs, lists, quotations and the rows of tables as they are', () => {
    const written = `1998\\. It was new<Cite sources="almanac" />: then it burnt.<Cite sources="gazette" />

It went out.<Cite sources="almanac" />

- Oil.<Cite sources="almanac" />

  It is old.<Cite sources="almanac" />

- Wick.<Cite sources="almanac" />
  - Wool.<Cite sources="gazette" />

<Quote by="Ann Lee" sources="almanac">

It shone.

It went out.

</Quote>

| Part | Maker | Year |
|---|---|---|
| Glass | Bo Ek | 1990<Cite sources="gazette" /> |
| Brass | Cy Day | 1991<Cite sources="gazette" /> |`;
    const edition = editionWith({ 'lore/lamp.mdx': lamp(written) }, 'first');
    expect(markdownOf(edition, edition.find('lamp')!)).toContain(`

1998\\. It was new\\[1\\]: then it burnt.\\[2\\]

It went out.\\[1\\]

- Oil.\\[1\\]

  It is old.\\[1\\]
- Wick.\\[1\\]
  - Wool.\\[2\\]

> It shone.\\[1\\]
>
> It went out.\\[1\\]
>
> — Ann Lee

- Glass: Bo Ek; 1990\\[2\\]
- Brass: Cy Day; 1991\\[2\\]

## Sources`);
  });

  it('says nothing past its level, and names a sealed source by publisher and date', () => {
    const text = textAt('none');
    expect(text).not.toMatch(/sabot|water/i);
    expect(text).toContain('2. Harbour Gazette, 4 March 2001.\n');
  });

  it('says what it is, and where the page is in the lowest edition that has it', () => {
    expect(textAt('first')).toMatch(
      /^# The lamp\n\nIt shines at sea\.\n\nLore in The Lamp Room; \[the page\]\((?:https?:\/\/[^/]+)?\/lore\/lamp\/\)/,
    );
  });
});

describe('llms.txt', () => {
  const changes = {
    'lore/chair.mdx': entry(
      'title: The sawn chair\nsummary: It is safe to say.\nlevel: first\ncoverTitle: A thing\ntype: object',
    ),
    'sections/plot.mdx': entry(
      'title: Plot\nsummary: What happens.\nshelves: [{ heading: Things, lists: lore }]',
      '<Ref to="lamp" /> burns.<Cite sources="almanac" /> <Spoiler level="first"><Ref to="chair" /> breaks.<Cite sources="almanac gazette" /></Spoiler>',
    ),
  };
  const textOf = (level: string) => llms(editionWith(changes, level, '/wiki/'));

  it('begins with name and description, and leads to the text of each entry', () => {
    expect(textOf('none')).toMatch(/^# The Lamp Room\n\n> A wiki about a play nobody wrote\.\n\n/);
    expect(textOf('none')).toMatch(
      /^- \[The lamp\]\([^)]*\/wiki\/lore\/lamp\/index\.md\): It shines at sea\.$/m,
    );
  });

  it('lists an entry only where it is open', () => {
    expect(textOf('none')).not.toContain('chair');
    expect(textOf('first')).toContain('/wiki/after/first-light/lore/chair/index.md)');
  });
});
