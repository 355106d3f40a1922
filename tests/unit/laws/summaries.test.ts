import { describe, expect, it } from 'vitest';
import { entry, tiny, told } from '../../support/tiny.ts';

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

describe('what summaries must say where wiki.yaml asks for it', () => {
  const asking = { 'wiki.yaml': `${tiny()['wiki.yaml']}minimumSummary: 3\n` };
  const cite = '<Cite sources="almanac" />';
  const of = (file: string, text: string, from = asking) =>
    told({ ...from, [file]: text })
      .filter((each) => each.startsWith(`content/${file}:`) && each.includes('-summary'))
      .map((each) => each.replace(`content/${file}:`, ''));
  const lamp = (summary: string, body = 'It burns.') =>
    entry(`title: The lamp\nsummary: ${summary}\ntype: object`, body + cite);

  it('is no less than a number of words: short-summary', () => {
    expect(of('lore/lamp.mdx', lamp('It shines.'))).toEqual([
      '3:10 short-summary: a summary of 2 words. Say in at least 3 what it is or what happens: on lists it stands for the entry.',
    ]);
    expect(of('lore/lamp.mdx', lamp('It shines brightly.\nsummaries: { first: It dies. }'))).toEqual([
      expect.stringContaining('4:21 short-summary: a summary of 2 words'),
    ]);
    expect(of('lore/lamp.mdx', lamp('It shines brightly.'))).toEqual([]);
  });

  it('is said anew for who has opened a sealed entry, whose first summary may be short: dull-summary', () => {
    const sealed = (more: string) =>
      entry(`title: A film\nsummary: A film.\n${more}type: film\nlevel: first\ncoverTitle: Film 1`);
    expect(of('works/film.mdx', sealed(''))).toEqual([
      '3:10 dull-summary: the entry is sealed at "first", and who has reached it reads the summary for everybody. Say under summaries.first what happens or what is meant.',
    ]);
    expect(of('works/film.mdx', sealed('summaries: { first: A film of a lamp. }\n'))).toEqual([]);
    expect(of('works/film.mdx', sealed('summaries: { second: A film of a lamp. }\n'))).toHaveLength(1);
  });

  it('is said anew at each level that opens a section of what belongs to the story', () => {
    const section = (level: string, name: string) =>
      `<Spoiler level="${level}">\n\n## ${name}\n\nOn.${cite}\n\n</Spoiler>`;
    const body = `It burns.${cite}\n\n${section('first', 'Out')}\n\n${section('second', 'On')}\n\nEnd.`;
    expect(of('lore/lamp.mdx', lamp('It shines brightly.', body))).toEqual([
      expect.stringContaining('dull-summary: a section is sealed at "first"'),
      expect.stringContaining('dull-summary: a section is sealed at "second"'),
    ]);
    const film = entry('title: A film\nsummary: A whole film.\ntype: film', `${body}${cite}`);
    expect(of('works/film.mdx', film)).toEqual([]);
  });

  it('is left to the author where it does not ask', () => {
    expect(of('lore/lamp.mdx', lamp('Light.'), { 'wiki.yaml': tiny()['wiki.yaml']! })).toEqual([]);
  });
});
