import { describe, expect, it } from 'vitest';
import { Citations } from '../../../../src/cells/citations.ts';
import { movesIn } from '../../../../src/hosting/moves.ts';
import { honoursOf } from '../../../../src/views/critics/honours.ts';
import { reviewWallOf } from '../../../../src/views/critics/wall.ts';
import { articleOf } from '../../../../src/views/entry/article.ts';
import { lettersOf } from '../../../../src/views/lists/index-a-z.ts';
import { facetsOf, namesIndex } from '../../../../src/views/lists/names-index.ts';
import { foldedNames } from '../../../../src/wiki/folded-names.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry } from '../../../support/tiny.ts';

const files: Record<string, string> = {
  ...play,
  'sections/plot.mdx': entry(
    'title: Plot\nsummary: What happens.\nshelves: [{ heading: Things, lists: lore }]',
    '<Ref to="lamp" />, <Ref to="chair" />, <Ref to="notice" />, <Ref to="bell" />, <Ref to="keeper" />.<Cite sources="almanac gazette" />',
  ),
  'reception/bell.mdx': entry(
    `title: Cutter on the lamp
summary: A short notice.
episode: first-light
critic: Emil Cutter
outlet: The Evening Bell
stance: mixed
rating: { value: 3 bells, sources: [almanac] }`,
    `<Quote by="Emil Cutter" sources="almanac">

A lamp <Ref to="lamp">indeed</Ref>.

</Quote>

## Where it stood

In The Evening Bell.<Cite sources="almanac" /> It sank.<Cite sources="almanac" />`,
  ),
  'people/ines-holt.mdx': entry(
    `title: Ines Holt
summary: An actor.
occupations: [actor]
knownFor: [{ work: The Tin Whale, as: A voice, sources: [almanac] }]
positions: [{ at: The Evening Bell, as: Caller, sources: [almanac] }]`,
    'She rows.<Cite sources="almanac" /> She was in The Tin Whale.<Cite sources="almanac" />',
  ),
  'rankings.yaml':
    '- { episode: first-light, outlet: The Evening Bell, critic: Emil Cutter, list: Plays, position: 1, of: 3, sources: [almanac] }',
  'names.yaml': `
- { name: The Evening Bell, aliases: [Bell], what: outlet, at: bell#where-it-stood, formerIds: [organisations/evening-bell] }
- { name: Emil Cutter, what: critic, at: bell, formerIds: [people/emil-cutter] }
- { name: The Tin Whale, what: film, at: ines-holt }
- { name: Rowing away, what: state, at: keeper, level: first, formerIds: [lore/rowing] }
`,
};
const at = (level?: string) => editionWith(files, level);
const article = (id: string) => articleOf(at(), at().find(id)!);

describe('a name without an entry leads to where it is told', () => {
  it('by the heading its row names, else the first statement that says it, else the page', () => {
    const hrefs = Object.fromEntries(foldedNames(at()).map(({ name, href }) => [name, href]));
    expect(hrefs['The Evening Bell']).toBe('/reception/bell/#where-it-stood');
    expect(hrefs['Emil Cutter']).toBe('/reception/bell/');
    const { tags } = article('ines-holt');
    const anchors = [...tags.values()].map((tag) => 'anchor' in tag && tag.anchor);
    expect(hrefs['The Tin Whale']).toBe(`/people/ines-holt/#${anchors[1]}`);
  });

  it('in search, with what it is and where it is told', () => {
    expect(namesIndex(at()).names.slice(-3)).toEqual([
      ['The Evening Bell', 'reception/bell/#where-it-stood', ['Outlet'], ['Bell'], 'Cutter on the lamp'],
      ['Emil Cutter', 'reception/bell/', ['Critic'], [], 'Cutter on the lamp'],
      ['The Tin Whale', expect.stringMatching(/^people\/ines-holt\/#claim-/), ['Film'], [], 'Ines Holt'],
    ]);
  });

  it('in the A to Z, among the entries', () => {
    const under = (wanted: string) => lettersOf(at()).find(({ letter }) => letter === wanted)!.entries;
    expect(under('C')).toContainEqual({
      title: 'Emil Cutter',
      href: '/reception/bell/',
      label: 'critic',
      spot: 'Cutter on the lamp',
    });
    expect(under('E')).toEqual([
      {
        title: 'The Evening Bell',
        href: '/reception/bell/#where-it-stood',
        label: 'outlet',
        spot: 'Cutter on the lamp',
      },
    ]);
  });

  it('from the address of the entry it had, as far as the edition knows it', () => {
    const moves = (level?: string) => movesIn(at(level)).map(({ from, to }) => `${from} ${to}`);
    expect(moves()).toEqual([
      '/organisations/evening-bell/ /reception/bell/#where-it-stood',
      '/organisations/evening-bell/index.md /reception/bell/index.md',
      '/people/emil-cutter/ /reception/bell/',
      '/people/emil-cutter/index.md /reception/bell/index.md',
    ]);
    expect(moves('first')[4]).toMatch(
      /^\/after\/first-light\/lore\/rowing\/ \/after\/first-light\/characters\/keeper\//,
    );
    const sealed = movesIn(at('first')).find(({ from }) => from.endsWith('/rowing/'));
    expect(sealed).toMatchObject({ title: 'The keeper', sealed: true });
  });
});

describe('a name in place of an id is shown as text', () => {
  const phrases = (id: string, label: string) =>
    article(id)
      .infobox.find((line) => line.label === label)
      ?.cells.flatMap((cell) => cell.phrases);

  it('in an infobox and in panels', () => {
    expect(phrases('bell', 'Critic')).toEqual([{ text: 'Emil Cutter', name: true }]);
    expect(phrases('bell', 'Outlet')).toEqual([{ text: 'The Evening Bell', name: true }]);
    expect(phrases('ines-holt', 'Works for')![0]).toEqual({ text: 'The Evening Bell', name: true });
    const otherWork = article('ines-holt').panels.find(({ id }) => id === 'other-work');
    expect(otherWork!.rows[0]![0]!.phrases).toEqual([{ text: 'The Tin Whale', name: true }]);
  });

  it('at a quotation that its bearer speaks', () => {
    const quote = [...article('bell').tags.values()].find(({ tag }) => tag === 'Quote');
    expect(quote).toMatchObject({ speaker: { text: 'Emil Cutter' } });
    expect(quote).not.toHaveProperty('speaker.href');
  });

  it('on the critics’ wall, whose filters know its outlet', () => {
    const wall = reviewWallOf(at(), new Citations(at()));
    expect(wall.outlets.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'The Evening Bell 1',
      'Harbour Gazette 1',
    ]);
    const card = wall.groups[0]!.cards.find(({ id }) => id === 'bell')!;
    expect(card.outlet).toBe(1);
    expect(card.by.phrases.map(({ text }) => text)).toEqual(['Emil Cutter', 'The Evening Bell']);
  });

  it('in the facets of search, in ratings and in rankings', () => {
    expect(facetsOf(at(), at().find('bell')!)).toMatchObject({ outlet: 'The Evening Bell' });
    const { ratings, rankings } = honoursOf(at(), new Citations(at()));
    expect(ratings[0]!.by.phrases.map(({ text }) => text)).toEqual(['The Evening Bell', 'Emil Cutter']);
    expect(rankings[0]!.rows[0]!.by.phrases.map(({ text }) => text)).toEqual([
      'The Evening Bell',
      'Emil Cutter',
    ]);
  });

  it('and names a review among others as a critic with an entry does', () => {
    const reviews = article('first-light').panels.find(({ id }) => id === 'reviews');
    expect(reviews!.rows.flat().flatMap((cell) => cell.phrases.map(({ text }) => text))).toContain(
      'Emil Cutter',
    );
  });
});
