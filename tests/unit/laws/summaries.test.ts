import { describe, expect, it } from 'vitest';
import { entry, told } from '../../support/tiny.ts';

const toldOf = (summaries: string, more = '') =>
  told({
    'lore/chair.mdx': entry(
      `title: The chair\nsummary: A seat.\ntype: object\nsummaries: ${summaries}${more}`,
      'It is of oak.<Cite sources="almanac" />',
    ),
    ...(more
      ? {
          'sections/plot.mdx': entry(
            'title: Plot\nsummary: What happens.\nshelves: [{ heading: Things, lists: lore }]',
            '<Ref to="lamp" /> burns.<Cite sources="almanac gazette" /> <Spoiler level="second"><Ref to="chair" />.<Cite sources="almanac" /></Spoiler>',
          ),
        }
      : {}),
  });

describe('a summary for a level', () => {
  it('is one of somebody who has watched something', () => {
    expect(toldOf('{ first: The saw is in it., second: It floats. }')).toEqual([]);
  });

  it('names a level that is there', () => {
    expect(toldOf('{ frist: The saw is in it. }')).toEqual([
      'content/lore/chair.mdx:5:14 unknown-level: no viewing level "frist". Did you mean "first"?',
    ]);
    expect(toldOf('{ pilot: The saw is in it. }')).toEqual([
      'content/lore/chair.mdx:5:14 unknown-level: no viewing level "pilot". The levels are "first", "second".',
    ]);
  });

  it('is not for the lowest, which has the summary', () => {
    expect(toldOf('{ none: A stool. }')).toEqual([
      'content/lore/chair.mdx:5:14 unread-summary: a summary for "none" that nobody reads. Write it as summary: that is what the first readers of this entry see.',
    ]);
  });

  it('is not for one below the entry’s own, whose readers do not see it', () => {
    expect(toldOf('{ first: A stool. }', '\nlevel: second\ncoverTitle: Thing 2')).toEqual([
      'content/lore/chair.mdx:5:14 unread-summary: a summary for "first" that nobody reads. Write it as summaries.second: that is what the first readers of this entry see.',
    ]);
  });

  it('is a line of words', () => {
    expect(toldOf('A stool.')[0]).toContain(
      'wrong-value: "summaries" is "A stool.". Expected a group of fields',
    );
    expect(toldOf('{ first: [a] }')[0]).toContain('wrong-value: "summaries.first" is a list. Expected text');
  });
});
