import { describe, expect, it } from 'vitest';
import { CellMaker, type Cell } from '../../../../src/cells/cells.ts';
import { Citations } from '../../../../src/cells/citations.ts';
import { infoboxHeadingOf, infoboxOf } from '../../../../src/views/entry/infobox.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry, tiny } from '../../../support/tiny.ts';

const textOf = (cell: Cell) =>
  cell.phrases.map((each) => each.text).join(' ') + (cell.note ? ` [${cell.note}]` : '');

/** The lines of an infobox, as "Label: value; value". */
function infobox(id: string, files: Record<string, string> = play, level = 'none'): string[] {
  const edition = editionWith(files, level);
  const rows = infoboxOf(edition.find(id)!, new CellMaker(edition, new Citations(edition)));
  return rows.map((row) => `${row.label}: ${row.cells.map(textOf).join('; ')}`);
}

describe('an infobox is filled from fields and from what follows from them', () => {
  it('of an episode, with both running times, the doubtful one with its note', () => {
    expect(infobox('first-light')).toEqual([
      'Series: The Lamp Plays',
      'Number: Series 1, episode 1',
      'First shown: 3 March 2001',
      'Length: 61 minutes; 64 minutes [with titles]',
      'Director: Noor Vance',
    ]);
  });

  it('of an episode in American English, with its words and dates', () => {
    const american = tiny()['wiki.yaml']!.replace('en-GB', 'en-US');
    expect(infobox('first-light', { ...play, 'wiki.yaml': american })).toEqual(
      expect.arrayContaining(['Number: Season 1, episode 1', 'First shown: March 3, 2001']),
    );
  });

  it('lines above the reader’s level are left out', () => {
    expect(infobox('first-light', play, 'first')).toContain('Writer: Ines Holt');
  });

  it('of a person: what they do, their derived role and parts', () => {
    expect(infobox('ines-holt')).toEqual(['Occupation: Actor', 'Role here: Cast', 'Plays: The keeper']);
    expect(infobox('tom-arkwright')).toEqual(['Occupation: Critic, poet', 'Role here: Critic']);
  });

  it('of a scene, with the lane by its name', () => {
    expect(infobox('the-watch')).toEqual(['Episode: First Light', 'World: The tower', 'With: The keeper']);
  });

  it('of a scene from which something crosses, with the thing it goes through', () => {
    const crossing = 'crossings: [{ to: sea, by: a cry, through: chair, sources: [almanac] }]';
    const watch = play['plot/the-watch.mdx']!.replace('lane: tower', `lane: tower\n${crossing}`);
    expect(infobox('the-watch', { ...play, 'plot/the-watch.mdx': watch })).toContain(
      'Crosses over: A cry → The sea, through The chair',
    );
  });

  it('of a place or thing and of an organisation, with what holds there', () => {
    const rules = 'rules: [{ rule: Nobody may sit there., sources: [almanac] }]';
    const chair = entry(`title: The chair\nsummary: A chair.\ntype: object\n${rules}`);
    const paper = `${play['organisations/harbour-gazette.mdx']!.replace('type: outlet', `type: outlet\n${rules}`)}`;
    const files = { ...play, 'lore/chair.mdx': chair, 'organisations/harbour-gazette.mdx': paper };
    expect(infobox('chair', files)).toContain('What holds there: Nobody may sit there.');
    expect(infobox('harbour-gazette', files)).toContain('What holds there: Nobody may sit there.');
  });

  it('of a review', () => {
    expect(infobox('notice')).toEqual([
      'Critic: Tom Arkwright',
      'Outlet: Harbour Gazette',
      'Of: First Light',
      'Verdict: Positive',
    ]);
  });
});

it('a sequel and what it continues each name the other', () => {
  const sequel = play['episodes/first-light.mdx']!.replace(
    'title: First Light',
    'title: Second Light',
  ).replace('number: 1', 'number: 2\nfollows: first-light');
  const files = {
    ...play,
    'episodes/second-light.mdx': sequel,
    'lore/chair.mdx': entry(
      'title: The chair\nsummary: A seat.\ntype: object',
      'In <Ref to="second-light" />.<Cite sources="almanac" />',
    ),
  };
  expect(infobox('second-light', files)).toContain('Continues: First Light');
  expect(infobox('first-light', files)).toContain('Continued in: Second Light');
});

it('of a character: whom they were copied from, and who plays them in which of several episodes', () => {
  const second = play['episodes/first-light.mdx']!.replace(
    'title: First Light',
    'title: Second Light',
  ).replace('number: 1', 'number: 2');
  const parts = ['first-light', 'second-light'].map(
    (episode) => `{ by: ines-holt, episode: ${episode}, sources: [almanac], level: first }`,
  );
  const files = {
    ...play,
    'episodes/second-light.mdx': second,
    'characters/wax.mdx': entry(
      `title: The wax keeper
summary: A figure.
copyOf: { character: keeper, sources: [gazette], level: first }
portrayals: [${parts.join(', ')}]`,
      'She is like <Ref to="keeper" /> in <Ref to="second-light" />.<Cite sources="almanac" />',
    ),
    'lore/chair.mdx': entry(
      'title: The chair\nsummary: A seat.\ntype: object',
      'By <Ref to="wax" />.<Cite sources="almanac" />',
    ),
  };
  expect(infobox('wax', files)).toEqual([]);
  expect(infobox('wax', files, 'first')).toEqual([
    'Copy of: The keeper',
    'Played by: Ines Holt (First Light, Second Light)',
  ]);
});

it('a clone’s post is told apart from the original’s', () => {
  const keeper = play['characters/keeper.mdx']!.replace(
    'portrayals:',
    `posts:
  - { version: original, post: Keeper, at: lamp, sources: [almanac] }
  - { version: clone, post: Mate, sources: [almanac], level: first }
portrayals:`,
  );
  const files = { ...play, 'characters/keeper.mdx': keeper };
  expect(infobox('keeper', files)).toEqual(['Played by: Ines Holt', 'Post: Keeper ,  The lamp']);
  expect(infobox('keeper', files, 'first')).toContain('Clone: Mate');
  expect(infobox('keeper', files, 'first')).toContain('Original: Keeper ,  The lamp');
});

it('is headed by the name of its entry, but for a question by what stands in it', () => {
  const files = {
    ...play,
    'questions/is-it-lit.mdx': entry(
      'title: Is the lamp lit?\nsummary: About the lamp.\nabout: [lamp]',
      'It is.<Cite sources="almanac" />',
    ),
  };
  const edition = editionWith(files, 'none');
  expect(infoboxHeadingOf(edition.find('first-light')!)).toBe('First Light at a glance');
  expect(infoboxHeadingOf(edition.find('is-it-lit')!)).toBe('What it is about');
});
