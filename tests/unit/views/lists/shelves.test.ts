import { describe, expect, it } from 'vitest';
import { Citations } from '../../../../src/cells/citations.ts';
import { folderPages } from '../../../../src/views/lists/folders.ts';
import { shelvesOf } from '../../../../src/views/lists/shelves.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry } from '../../../support/tiny.ts';

/** The titles on each shelf of a section page, under its heading. */
function shelves(specs: string, files: Record<string, string> = {}, level = 'none') {
  const plot = entry(
    `title: Plot\nsummary: What happens.\nshelves:\n${specs}`,
    '<Ref to="lamp" />, <Ref to="chair" />.<Cite sources="almanac gazette" />',
  );
  const edition = editionWith({ ...play, ...files, 'sections/plot.mdx': plot }, level);
  return shelvesOf(edition, edition.ofKind('section')[0]!, new Citations(edition));
}
const titles = (...args: Parameters<typeof shelves>) =>
  shelves(...args).map((shelf) => `${shelf.heading}: ${shelf.cards.map((card) => card.title).join(', ')}`);

describe('a shelf lists', () => {
  it('a kind, by name', () => {
    expect(titles('  - { heading: People, lists: person }')).toEqual([
      'People: Tom Arkwright, Ines Holt, Noor Vance',
    ]);
  });

  it('people of one role', () => {
    const specs = ['cast', 'crew', 'critic'].map(
      (role) => `  - { heading: ${role}, lists: person, role: ${role} }`,
    );
    expect(titles(specs.join('\n'))).toEqual([
      'cast: Ines Holt',
      'crew: Noor Vance',
      'critic: Tom Arkwright',
    ]);
  });

  it('entries of one type', () => {
    const types = ['outlet', 'studio'].map(
      (type) => `  - { heading: ${type}, lists: organisation, type: ${type} }`,
    );
    expect(titles(types.join('\n'))).toEqual(['outlet: Harbour Gazette']);
  });

  it('scenes in the order of the episode, those above the reader’s level left out', () => {
    const spec = '  - { heading: Scenes, lists: scene, episode: first-light }';
    expect(titles(spec, {}, 'none')).toEqual(['Scenes: The watch']);
    expect(titles(spec, {}, 'first')).toEqual(['Scenes: The cut chain, The watch']);
  });

  it('the chapters of its own folder, in their order', () => {
    const chapter = (title: string, order: number) =>
      entry(`title: ${title}\nsummary: A part.\norder: ${order}`);
    const files = {
      'production/casting.mdx': chapter('Casting', 20),
      'production/writing.mdx': chapter('Writing', 10),
      'music/score.mdx': chapter('Score', 5),
      'sections/production.mdx': entry(
        'title: Making\nsummary: How.\nshelves: [{ heading: Parts, lists: chapter }]',
        '<Ref to="casting" />, <Ref to="writing" />, <Ref to="score" />, <Ref to="plot" />.<Cite sources="almanac" />',
      ),
      'lore/chair.mdx': entry(
        'title: The chair\nsummary: A seat.\ntype: object',
        'See <Ref to="production" />.<Cite sources="almanac" />',
      ),
    };
    const edition = editionWith(files);
    const section = edition.ofKind('section').find((each) => each.id === 'production')!;
    const [shelf] = shelvesOf(edition, section, new Citations(edition));
    expect(shelf?.cards.map((card) => card.title)).toEqual(['Writing', 'Casting']);
  });

  it('reviews with their grade and own words; of many the foremost nine, the rest folded', () => {
    const ids = Array.from({ length: 13 }, (_, index) => `word-${index + 1}`);
    const said =
      'rating: { value: B, note: for all, sources: [almanac] }\nquotation: { value: a lamp, sources: [almanac] }';
    const files = Object.fromEntries(
      ids.map((id) => [
        `reception/${id}.mdx`,
        entry(`title: ${id}\nsummary: A review.\nepisode: first-light\n${id === 'word-13' ? said : ''}`),
      ]),
    );
    const links = ids.map((id) => `<Ref to="${id}" />`).join(', ');
    const chair = entry(
      'title: The chair\nsummary: A seat.\ntype: object',
      `${links}.<Cite sources="almanac" />`,
    );
    const [shelf] = shelves('  - { heading: Words, lists: review }', { ...files, 'lore/chair.mdx': chair });
    expect(shelf!.cards[0]).toMatchObject({ title: 'word-13', grade: 'B for all', quotation: 'a lamp' });
    expect([shelf!.cards.length, shelf!.rest.length]).toEqual([9, 5]);
  });

  it('rows of a table, for one episode where it says so', () => {
    const awards = [
      '- { episode: first-light, ceremony: harbour-gazette, year: 2001, category: Best play, result: won, sources: [almanac] }',
      '- { episode: first-light, ceremony: harbour-gazette, year: 2002, category: Best lamp, result: nominated, sources: [almanac] }',
    ].join('\n');
    const [shelf] = shelves('  - { heading: Prizes, lists: award, episode: first-light }', {
      'awards.yaml': awards,
    });
    const rows = shelf!.panel!.rows.map((cells) =>
      cells.map((cell) => cell.phrases.map((each) => each.text).join()),
    );
    expect(rows).toEqual([
      ['Nominated', 'Harbour Gazette,2002: Best lamp', 'First Light'],
      ['Won', 'Harbour Gazette,2001: Best play', 'First Light'],
    ]);
  });
});

describe('chapters whose places are 100, 20, 10.5, 10, -3 and 9 stand in that order of numbers', () => {
  const orders = [100, 20, 10.5, 10, -3, 9];
  const files = Object.fromEntries(
    orders.map((order, at) => [
      `sequel/part-${at}.mdx`,
      entry(`title: ${'FEDCBA'[at]} at ${order}\nsummary: A part.\norder: ${order}`),
    ]),
  );
  const linking = orders.map((_, at) => `<Ref to="part-${at}" />`).join(', ');
  const chair = entry(
    'title: The chair\nsummary: A seat.\ntype: object',
    `${linking}.<Cite sources="almanac" />`,
  );
  const sorted = ['B at -3', 'A at 9', 'C at 10', 'D at 10.5', 'E at 20', 'F at 100'];

  it('in the list of their folder', () => {
    const page = folderPages(editionWith({ ...play, ...files, 'lore/chair.mdx': chair })).find(
      ({ folder }) => folder === 'sequel',
    )!;
    expect(page.cards.map(({ title }) => title)).toEqual(sorted);
  });

  it('on a shelf of their section', () => {
    const section = entry(
      'title: Sequel\nsummary: How.\nshelves: [{ heading: Parts, lists: chapter }]',
      `${linking}, <Ref to="plot" />.<Cite sources="almanac" />`,
    );
    const edition = editionWith({
      ...files,
      'sections/sequel.mdx': section,
      'lore/chair.mdx': chair.replace(linking, `<Ref to="sequel" />, ${linking}`),
    });
    const sequel = edition.ofKind('section').find(({ id }) => id === 'sequel')!;
    const [shelf] = shelvesOf(edition, sequel, new Citations(edition));
    expect(shelf!.cards.map(({ title }) => title)).toEqual(sorted);
  });
});

it('a shelf with nothing on it is not shown', () => {
  expect(titles('  - { heading: Tracks, lists: track }\n  - { heading: Chapters, lists: chapter }')).toEqual(
    [],
  );
});

it('a card says what the entry is', () => {
  const label = (kind: string) =>
    shelves(`  - { heading: X, lists: ${kind} }`)[0]!.cards.map((card) => card.label);
  expect(label('person')).toEqual(['critic', 'cast', 'crew']);
  expect(label('review')).toEqual(['positive review']);
  expect(label('scene')).toEqual(['The tower']);
});

it('a list whose cards would all say the same says it once, in its heading', () => {
  const [cast] = shelves('  - { heading: Cast, lists: person, role: cast }');
  expect(cast!.cards.map((card) => card.label)).toEqual([undefined]);
  expect(shelves('  - { heading: X, lists: work }')[0]!.cards[0]!.label).toBeUndefined();
});

it('a folder without a section has a page that lists it', () => {
  const pages = folderPages(editionWith(play)).map(
    ({ folder, title, cards }) => `${folder}: ${title}, ${cards.length}`,
  );
  expect(pages).toContain('plot: Plot, 0');
  expect(pages).toContain('people: People, 3');
  expect(pages.join()).not.toContain('themes');
});

describe('the page of a folder', () => {
  const pageOf = (folder: string) => {
    const shelves =
      'shelves: [{ heading: Cast, lists: person, role: cast }, { heading: Crew, lists: person, role: crew }]';
    const files = {
      'sections/plot.mdx': entry(
        `title: Plot\nsummary: What happens.\n${shelves}`,
        '<Ref to="lamp" />, <Ref to="chair" />.<Cite sources="almanac" />',
      ),
    };
    return folderPages(editionWith({ ...play, ...files })).find((page) => page.folder === folder);
  };

  it('belongs to the section that lists most of its entries', () => {
    expect(pageOf('people')?.listedIn?.id).toBe('plot');
    expect(pageOf('characters')?.listedIn).toBeUndefined();
  });

  it('says of its entries what they are where they are not all the same', () => {
    expect(pageOf('people')?.cards.map(({ label }) => label)).toEqual(['critic', 'cast', 'crew']);
    expect(pageOf('characters')?.cards.map(({ label }) => label)).toEqual([undefined]);
  });
});
