import { kinds } from '../../kinds/index.ts';
import { backlinksOf, type BacklinkGroup } from './backlinks.ts';
import { CellMaker, type Cell, type Panel, type Phrase, type InfoboxLine } from '../../cells/cells.ts';
import { Citations, type Citation } from '../../cells/citations.ts';
import { facetsOf, type Facets } from '../lists/names-index.ts';
import type { Edition } from '../../wiki/edition.ts';
import { fateOf, infoboxHeadingOf, infoboxOf } from './infobox.ts';
import { waysOn, type WayOn } from '../site/overviews.ts';
import { neighbourhoodOf, type Neighbourhood } from '../relations/neighbourhood.ts';
import { panelsOf } from './panels.ts';
import { signOf, type Sign } from '../pictures/sign.ts';
import { breadcrumbsOf } from '../site/breadcrumbs.ts';
import { entryData } from '../site/structured-data.ts';
import { previewLink, type PreviewLink } from '../pictures/preview-pictures.ts';
import { shelvesOf, type Shelf } from '../lists/shelves.ts';
import { entryLevelLinks, type LevelLink } from '../site/level-links.ts';
import { pagerOf, type Pager } from '../story/pager.ts';
import { endingsOf } from '../story/endings.ts';
import { stripsOf, type Strip } from '../story/strips.ts';
import { whoIsWhoFor, type WhoIsWho, type WhoRow } from '../story/who-is-who.ts';
import { worldsAnchor, worldsHeading, worldsOf, type Worlds } from '../story/worlds.ts';
import type { AnyEntry } from '../../wiki/entry.ts';
import { tagViews, type TagView } from './tag-views.ts';

/** A line of a table of contents. */
export interface ContentsLine {
  text: string;
  href: string;
  depth: number;
}

/** Everything a page of one entry prints, ready to be printed. */
export interface Article {
  id: string;
  kind: string;
  title: string;
  /** For the browser tab, previews and search engines: says nothing above the lowest level. */
  coverTitle: string;
  coverSummary: string;
  /** What the reader's level may know. */
  summary: string;
  aliases: readonly string[];
  path: string;
  /** The drawing that stands for it. */
  sign: Sign;
  /** The picture that stands for it elsewhere. */
  card: PreviewLink;
  breadcrumbs: Phrase[];
  /** JSON-LD for search engines: says nothing above the lowest level. */
  structuredData: string | undefined;
  /** What becomes of it, a line for each version. */
  fate: InfoboxLine[];
  infobox: InfoboxLine[];
  infoboxHeading: string;
  /** Where in its episodes it is. */
  strips: Strip[];
  contents: ContentsLine[];
  /** The way to the scenes before and after it. */
  pager?: Pager;
  /** What it leads to first of all: a story in full and how it ends, the ends of the others. A scene leads to its place in a story with the overviews. */
  leadWays: Phrase[];
  /** The overviews it leads on to. */
  waysOn: WayOn[];
  shelves: Shelf[];
  /** How the worlds of the story hang together, on the page of the entry that the settings name. */
  worlds?: Worlds;
  who: WhoIsWho;
  panels: Panel[];
  connections: Neighbourhood;
  backlinks: BacklinkGroup[];
  citations: Citation[];
  /** What the tags of the text show, by where each stands in its file. */
  tags: ReadonlyMap<number, TagView>;
  levelLinks: LevelLink[];
  /** What search may filter by. */
  facets: Facets;
}

/** Prepares the page of an entry in an edition. */
export function articleOf(edition: Edition, entry: AnyEntry): Article {
  const citations = new Citations(edition);
  const make = new CellMaker(edition, citations);
  const ways = waysOn(edition, entry);
  // In the order of the page, so that numbers rise as a reader goes down it.
  const fate = fateOf(entry, make);
  const infobox = infoboxOf(entry, make);
  const tags = tagViews(edition, entry, citations);
  const shelves = entry.kind === 'section' ? shelvesOf(edition, entry, citations) : [];
  const worlds = edition.settings.worldsOn === entry.id ? worldsOf(make) : undefined;
  const who = whoIsWhoFor(entry, make);
  const panels = panelsOf(entry, make);
  const told = addressesIn([
    ...infobox.flatMap((line) => line.cells),
    ...panels.flatMap((panel) => panel.rows.flat()),
    ...who.rows.flatMap(linkingCells),
  ]);
  const connections = neighbourhoodOf(edition, entry.id, told);
  const linked = [...told, ...connections.neighbours.map(({ href }) => href), ...linkedIn(tags)];
  const backlinks = backlinksOf(edition, entry.id, new Set(linked));
  const isStory = ({ id }: WayOn) => id === 'story' && entry.kind !== 'scene';
  return {
    id: entry.id,
    kind: kinds[entry.kind].one,
    title: entry.fields.title,
    coverTitle: entry.cover.title,
    coverSummary: entry.cover.summary,
    summary: entry.fields.summary,
    aliases: entry.fields.aliases ?? [],
    path: entry.path,
    sign: signOf(entry, (id) => edition.find(id)),
    card: previewLink(edition, entry),
    breadcrumbs: breadcrumbsOf(edition, entry),
    structuredData: entryData(edition, entry),
    fate,
    infobox,
    infoboxHeading: infoboxHeadingOf(entry),
    strips: stripsOf(edition, entry),
    contents: contentsOf(entry, [
      ...shelves.map((shelf) => line(shelf.heading, shelf.id)),
      ...(worlds ? [line(worldsHeading, worldsAnchor)] : []),
      ...(who.rows.length > 0 ? [line('Who is who', 'who-is-who')] : []),
      ...panels.map((panel) => line(panel.heading, panel.id)),
      ...(connections.neighbours.length > 0 ? [line('Connections', 'neighbours')] : []),
      ...(backlinks.length > 0 ? [line('What links here', 'what-links-here')] : []),
      ...(citations.list().length > 0 ? [line('Sources', 'sources')] : []),
    ]),
    pager: pagerOf(edition, entry),
    leadWays: [
      ...ways.filter(isStory).map(({ title: text, href }) => ({ text, href })),
      ...ways.filter(isStory).flatMap(({ href }) => endingsOf(edition).filter(({ story }) => story === href)),
      ...(fate.length > 0 ? [{ text: 'Who ends how', href: edition.hrefs.ends() }] : []),
    ],
    waysOn: ways.filter((way) => !isStory(way)),
    shelves,
    worlds,
    who,
    panels,
    connections,
    backlinks,
    citations: citations.list(),
    tags,
    levelLinks: entryLevelLinks(edition, entry),
    facets: facetsOf(edition, entry),
  };
}

/** What leads on beside a part that somebody plays. */
function linkingCells({ copyOf, performers, versions }: WhoRow): Pick<Cell, 'phrases'>[] {
  const cells = [
    copyOf,
    ...versions.flatMap(({ posts, ends }) => [...posts, ...ends.map(({ cell }) => cell)]),
  ];
  const episodes = performers.map(({ episodes }) => ({ phrases: episodes }));
  return [...cells.filter((cell) => cell !== undefined), ...episodes];
}

/** The pages that cells lead to. */
function addressesIn(cells: readonly Pick<Cell, 'phrases'>[]): Set<string> {
  return new Set(cells.flatMap(({ phrases }) => phrases.flatMap(({ href }) => href ?? [])));
}

/** The pages that a text leads to. */
function linkedIn(tags: Article['tags']): string[] {
  return [...tags.values()].flatMap((view) => {
    if (view.tag !== 'Ref' && view.tag !== 'Quote') return [];
    const { href } = view.tag === 'Ref' ? view : view.speaker;
    return href?.replace(/#.*/, '') ?? [];
  });
}

const line = (text: string, id: string, depth = 2): ContentsLine => ({ text, href: `#${id}`, depth });

/** The headings of the text and after them those of what is derived. */
function contentsOf(entry: AnyEntry, derived: ContentsLine[]): ContentsLine[] {
  return [...entry.headings.map((heading) => line(heading.text, heading.id, heading.depth)), ...derived];
}
