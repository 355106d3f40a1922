import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../../src/views/entry/article.ts';
import { neighbourhoodOf } from '../../../../src/views/relations/neighbourhood.ts';
import { viewOfTag } from '../../../../src/views/entry/tag-views.ts';
import { play } from '../../../support/play.ts';
import { editionWith, entry, lamp } from '../../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';

function article(id: string, files: Record<string, string>, level = 'none', base = '/') {
  const edition = editionWith(files, level, base);
  return articleOf(edition, edition.find(id)!);
}
const ofLamp = (body: string, level = 'none', base = '/') =>
  article('lamp', { 'lore/lamp.mdx': lamp(body) }, level, base);

describe('citation numbers on a page', () => {
  it('rise from the infobox to the text', () => {
    const { infobox, citations } = article('first-light', play, 'first');
    const numbers = infobox.flatMap((row) =>
      row.cells.flatMap((cell) => cell.marks.map((mark) => mark.number)),
    );
    expect([...new Set(numbers)]).toEqual([1, 2]);
    expect(citations.map((each) => each.source.title)).toEqual(['Almanac of plays', 'The saboteur unmasked']);
  });

  it('are found by where the tag stands in its file', () => {
    const body = `It burns.${cite} It smokes.<Cite sources="gazette almanac" />`;
    const text = lamp(body);
    const article = ofLamp(body);
    const texts = new Map([[article.id, article]]);
    const numbers = (at: number) =>
      viewOfTag(texts, 'Cite', { entry: 'lamp', at: String(at) })?.marks.map((mark) => mark.number);
    expect(numbers(text.indexOf('<Cite'))).toEqual([1]);
    expect(numbers(text.lastIndexOf('<Cite'))).toEqual([1, 2]);
  });

  it('skip what is sealed, so that they have no gaps', () => {
    const body = `<Spoiler level="first">It dies.<Cite sources="gazette" /></Spoiler> It burns.${cite}`;
    expect(ofLamp(body).citations.map((each) => each.source.publisher)).toEqual(['Quayside Press']);
    expect(ofLamp(body, 'first').citations.map((each) => each.source.publisher)).toEqual([
      'Harbour Gazette',
      'Quayside Press',
    ]);
  });
});

/** The seals of a text, in its order. */
const sealsOf = (body: string, level: string, base = '/') =>
  [...ofLamp(body, level, base).tags.values()].flatMap((view) =>
    view.tag === 'Spoiler' && view.seal ? view.seal : [],
  );

describe('a seal', () => {
  const body = `## The wick\n\nIt burns.${cite} <Spoiler level="second">It dies.${cite}</Spoiler>`;

  it('leads to the same heading in the first edition that opens it', () => {
    expect(sealsOf(body, 'none', '/wiki/')).toEqual([
      { label: 'Second Light', href: '/wiki/after/second-light/lore/lamp/#the-wick' },
    ]);
  });

  it('stands in every edition below, and in none from there on', () => {
    expect(sealsOf(body, 'first')).toHaveLength(1);
    expect(sealsOf(body, 'second')).toEqual([]);
  });

  it('has none inside it', () => {
    const nested = `<Spoiler level="first">It dies. <Spoiler level="second">Twice.</Spoiler>${cite}</Spoiler>`;
    expect(sealsOf(nested, 'none').map((seal) => seal.label)).toEqual(['First Light']);
    expect(sealsOf(nested, 'first').map((seal) => seal.label)).toEqual(['Second Light']);
  });
});

it('the table of contents holds what the reader may see, sealed headings left out', () => {
  const body = `## The wick\n\nIt burns.${cite}\n\n<Spoiler level="first">\n\n### Its end\n\nIt dies.${cite}\n\n</Spoiler>`;
  const lines = (level: string) =>
    ofLamp(body, level).contents.map((line) => `${line.depth} ${line.text} ${line.href}`);
  const below = ['2 What links here #what-links-here', '2 Sources #sources'];
  expect(lines('none')).toEqual(['2 The wick #the-wick', ...below]);
  expect(lines('first')).toEqual(['2 The wick #the-wick', '3 Its end #its-end', ...below]);
});

it('the browser tab of a sealed entry shows its cover title', () => {
  expect(article('the-cut', play, 'first')).toMatchObject({
    title: 'The cut chain',
    coverTitle: 'First Light, scene 1',
  });
  expect(article('the-watch', play).coverTitle).toBe('The watch');
});

it('the picker leads to the same page where there is one, else to the edition’s home', () => {
  const levelLinks = article('the-cut', play, 'first').levelLinks.map(
    (door) => `${door.label} ${door.href} ${door.current}`,
  );
  expect(levelLinks).toEqual([
    'Nothing yet / false',
    'First Light /after/first-light/plot/the-cut/ true',
    'Second Light /after/second-light/plot/the-cut/ false',
  ]);
});

it('breadcrumbs go through the section of the menu and the folder', () => {
  const crumbs = (id: string) =>
    article(id, play).breadcrumbs.map((each) => `${each.text} ${each.href ?? ''}`.trim());
  expect(crumbs('the-watch')).toEqual(['Home /', 'Plot /plot/', 'The watch']);
  expect(crumbs('keeper')).toEqual(['Home /', 'Characters /characters/', 'The keeper']);
  expect(crumbs('plot')).toEqual(['Home /', 'Plot']);
});

it('search may filter by kind and role', () => {
  expect(article('ines-holt', play).facets).toMatchObject({ kind: 'Person', role: ['Cast'] });
  expect(article('lamp', {}).facets).toMatchObject({ kind: 'Lore', role: [] });
});

it('what a table on the page lists is not listed again under “What links here”', () => {
  const shade = entry('title: The shade\nsummary: Brass.\ntype: object\npartOf: lamp');
  const chair = entry('title: The chair\nsummary: A seat.\ntype: object', `Under <Ref to="shade" />.${cite}`);
  const { panels, backlinks } = article('lamp', { 'lore/shade.mdx': shade, 'lore/chair.mdx': chair });
  expect(panels.map((panel) => panel.heading)).toEqual(['Within it']);
  expect(backlinks.flatMap((group) => group.links.map((link) => link.text))).toEqual(['Plot']);
});

describe('what a page has told already', () => {
  const linking = (to: string, title: string) =>
    lamp(`It faces <Ref to="${to}" />.${cite}`).replace('The lamp', title);

  it('is not told again as a backlink', () => {
    const files = { 'lore/lamp.mdx': linking('chair', 'The lamp') };
    const kinds = (changes: Record<string, string>) =>
      article('lamp', { ...files, ...changes }).backlinks.map(({ kind }) => kind);
    expect(kinds({})).toEqual(['Sections']);
    const other = { 'lore/wick.mdx': linking('lamp', 'The wick') };
    const mentioned = { 'lore/chair.mdx': linking('wick', 'The chair') };
    expect(kinds({ ...other, ...mentioned })).toEqual(['Sections', 'Places and things']);
    // The chair mentions the lamp, and the lamp's text leads there by itself.
    expect(kinds({ 'lore/chair.mdx': linking('lamp', 'The chair') })).toEqual(['Sections']);
  });

  it('is not drawn again as a connection', () => {
    const keeper = play['characters/keeper.mdx']!.replace(
      'portrayals:',
      'posts: [{ post: Keeper, at: lamp, sources: [almanac] }]\nportrayals:',
    );
    const files = { ...play, 'characters/keeper.mdx': keeper };
    expect(neighbourhoodOf(editionWith(files, 'none'), 'keeper').neighbours).toHaveLength(2);
    expect(article('keeper', files).connections.neighbours).toEqual([]);
  });
});
