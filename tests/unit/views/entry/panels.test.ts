import { describe, expect, it } from 'vitest';
import { CellMaker } from '../../../../src/cells/cells.ts';
import { Citations } from '../../../../src/cells/citations.ts';
import { panelsOf } from '../../../../src/views/entry/panels.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry, lamp } from '../../../support/tiny.ts';

/** The tables of a page: under each heading its rows, cells joined by bars. */
function panels(id: string, files: Record<string, string> = play, level = 'none'): Record<string, string[]> {
  const edition = editionWith(files, level);
  const made = panelsOf(edition.find(id)!, new CellMaker(edition, new Citations(edition)));
  const row = (cells: (typeof made)[number]['rows'][number]) =>
    cells.map((cell) => cell.phrases.map((each) => each.text).join(', ')).join(' | ');
  return Object.fromEntries(made.map((panel) => [panel.heading, panel.rows.map(row)]));
}

it('an episode lists cast, credits and reviews that others declare', () => {
  expect(panels('first-light')).toEqual({
    Cast: ['Ines Holt | The keeper'],
    Credits: ['Director | Noor Vance'],
    Reviews: ['Positive | Tom Arkwright'],
  });
});

it('at a higher level it lists what was sealed', () => {
  expect(panels('first-light', play, 'first')).toMatchObject({
    Credits: ['Director | Noor Vance', 'Writer | Ines Holt'],
  });
});

it('a person’s jobs and reviews stand on their page; the parts stand in who is who alone', () => {
  expect(panels('ines-holt')).toEqual({});
  expect(panels('ines-holt', play, 'first')).toEqual({ Credits: ['First Light | Writer'] });
  expect(panels('noor-vance')).toEqual({ Credits: ['First Light | Director'] });
  expect(panels('tom-arkwright')).toEqual({ Reviews: ['Tom Arkwright’s notice | First Light | Positive'] });
});

it('a series lists what it holds, as far as it is open', () => {
  const mention = 'See <Ref to="storm" />.<Cite sources="almanac" />';
  const holding = (more: string, text: string) => ({
    ...play,
    'works/storm.mdx': entry(`title: Storm\nsummary: A film.\ntype: film\npartOf: plays${more}`),
    'lore/lamp.mdx': lamp(text),
  });
  expect(panels('plays').Includes).toEqual(['First Light']);
  expect(panels('plays', holding('', mention)).Includes).toEqual(['First Light', 'Storm']);
  const sealed = holding('\nlevel: first\ncoverTitle: A film', `<Spoiler level="first">${mention}</Spoiler>`);
  expect(panels('plays', sealed).Includes).toEqual(['First Light']);
});

it('an outlet lists its reviews', () => {
  expect(panels('harbour-gazette')).toEqual({ Reviews: ['Tom Arkwright’s notice | First Light | Positive'] });
});

describe('rows of tables', () => {
  const row = (more: string) => `- { episode: first-light, sources: [almanac], ${more} }\n`;
  const files = {
    ...play,
    'awards.yaml': row(
      'ceremony: harbour-gazette, year: 2001, category: Best keeper, nominees: [ines-holt], result: won',
    ),
    'rankings.yaml':
      row('critic: tom-arkwright, list: All plays, published: 2003-05, position: 2, of: 9') +
      row('critic: tom-arkwright, list: Sea plays, published: 2002, position: 1, level: first'),
  };

  it('stand on the pages of all they name', () => {
    const award = ['Won | Harbour Gazette, 2001: Best keeper | Ines Holt'];
    for (const id of ['first-light', 'ines-holt', 'harbour-gazette']) {
      expect(panels(id, files)['Awards and nominations']).toEqual(award);
    }
  });

  it('stand in the order they appeared, sealed ones from their level on', () => {
    expect(panels('tom-arkwright', files).Rankings).toEqual([
      '2 of 9 | Tom Arkwright | All plays | May 2003',
    ]);
    expect(panels('tom-arkwright', files, 'first').Rankings).toEqual([
      '1 | Tom Arkwright | Sea plays | 2002',
      '2 of 9 | Tom Arkwright | All plays | May 2003',
    ]);
  });
});

it('dated events of a chapter stand in the order of time', () => {
  const events =
    'events:\n  - { date: 2001-02, text: It was filmed., sources: [almanac] }\n  - { date: 2000, text: It was written., sources: [almanac] }';
  const files = {
    'production/making.mdx': entry(`title: Making\nsummary: How.\norder: 1\n${events}`),
    'lore/lamp.mdx': lamp('See <Ref to="making" />.<Cite sources="almanac" />'),
  };
  expect(panels('making', files).Dates).toEqual(['2000 | It was written.', 'February 2001 | It was filmed.']);
});

it('a panel gives way to a heading of its name, so that no anchor stands twice', () => {
  const sealed = '<Spoiler level="first">\n\n## Credits\n\nAll died.<Cite sources="gazette" />\n\n</Spoiler>';
  const text = `It is short.<Cite sources="almanac" />\n\n## Reviews\n\nAll liked it.<Cite sources="almanac" />\n\n${sealed}`;
  const files = {
    ...play,
    'episodes/first-light.mdx': play['episodes/first-light.mdx']!.replace(/---\n\n[^]*$/, `---\n\n${text}\n`),
  };
  const anchors = (level: string) => {
    const edition = editionWith(files, level);
    const entry = edition.find('first-light')!;
    const made = panelsOf(entry, new CellMaker(edition, new Citations(edition)));
    return [...entry.headings, ...made].map(({ id }) => id);
  };
  expect(anchors('none')).toEqual(['reviews', 'cast-list', 'credits', 'reviews-list']);
  expect(anchors('first')).toEqual(['reviews', 'credits', 'cast-list', 'credits-list', 'reviews-list']);
});
