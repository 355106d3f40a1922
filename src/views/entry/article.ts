import { kinds } from '../../kinds/index.ts';
import { backlinksOf, type BacklinkGroup } from './backlinks.ts';
import { claimAnchors } from '../../wiki/claims.ts';
import { CellMaker, type Panel, type Phrase, type Row } from '../../cells/cells.ts';
import { Citations, type Citation, type Mark } from '../../cells/citations.ts';
import { facetsOf, type Facets } from '../lists/names-index.ts';
import type { Edition } from '../../wiki/edition.ts';
import { Hrefs } from '../../wiki/hrefs.ts';
import { infoboxOf } from './infobox.ts';
import { waysOn, type WayOn } from '../site/overviews.ts';
import { neighbourhoodOf, type Neighbourhood } from '../relations/neighbourhood.ts';
import { tablesOf } from './tables.ts';
import { signOf, type Sign } from '../pictures/sign.ts';
import { cardLink, type CardLink } from '../pictures/cards.ts';
import { shelvesOf, type Shelf } from '../lists/shelves.ts';
import { entryDoors, type Door } from '../site/doors.ts';
import { whoIsWhoFor, type WhoIsWho } from '../story/who-is-who.ts';
import type { AnyEntry } from '../../wiki/wiki.ts';

/** A line of a table of contents. */
export interface ContentsLine {
  text: string;
  href: string;
  depth: number;
}

/** What stands in the place of sealed words: where they can be read, and whether they fill a block. */
export interface Seal {
  /** The level's name as readers say it. */
  label: string;
  href: string;
}

/** Everything a page of one entry prints, ready to be printed. */
export interface Article {
  id: string;
  kind: string;
  title: string;
  /** For the browser tab, previews and search engines: says nothing above the lowest level. */
  coverTitle: string;
  summary: string;
  aliases: readonly string[];
  path: string;
  /** The drawing that stands for it. */
  sign: Sign;
  /** The picture that stands for it elsewhere. */
  card: CardLink;
  breadcrumbs: Phrase[];
  infobox: Row[];
  contents: ContentsLine[];
  /** The overviews it leads on to. */
  waysOn: WayOn[];
  shelves: Shelf[];
  who: WhoIsWho;
  panels: Panel[];
  connections: Neighbourhood;
  backlinks: BacklinkGroup[];
  citations: Citation[];
  /** Marks of the citations in the text, by where the tag stands in its file. */
  marks: ReadonlyMap<number, Mark[]>;
  /** Anchors of the statements in the text, by where the tag that ends each stands in its file. */
  anchors: ReadonlyMap<number, string>;
  /** Seals in the text, by where the tag stands in its file; an open spoiler has none. */
  seals: ReadonlyMap<number, Seal>;
  doors: Door[];
  /** What search may filter by. */
  facets: Facets;
}

/** Prepares the page of an entry in an edition. */
export function articleOf(edition: Edition, entry: AnyEntry): Article {
  const citations = new Citations(edition);
  const make = new CellMaker(edition, citations);
  // In the order of the page, so that numbers rise as a reader goes down it.
  const infobox = infoboxOf(entry, make);
  const marks = bodyMarks(edition, entry, citations);
  const shelves = entry.kind === 'section' ? shelvesOf(edition, entry, citations) : [];
  const who = whoIsWhoFor(entry, make);
  const panels = tablesOf(entry, make);
  const connections = neighbourhoodOf(edition, entry.id);
  const listed = panels.flatMap((panel) => panel.rows.flat().flatMap((cell) => cell.phrases));
  const backlinks = backlinksOf(
    edition,
    entry.id,
    new Set([...listed, ...connections.neighbours].map(({ href }) => href)),
  );
  return {
    id: entry.id,
    kind: kinds[entry.kind].one,
    title: entry.fields.title,
    coverTitle: entry.fields.coverTitle ?? entry.fields.title,
    summary: entry.fields.summary,
    aliases: entry.fields.aliases ?? [],
    path: entry.path,
    sign: signOf(entry, (id) => edition.find(id)),
    card: cardLink(edition, entry),
    breadcrumbs: breadcrumbsOf(edition, entry),
    infobox,
    contents: contentsOf(edition, entry, [
      ...shelves.map((shelf) => line(shelf.heading, shelf.id)),
      ...(who.rows.length > 0 ? [line('Who is who', 'who-is-who')] : []),
      ...panels.map((panel) => line(panel.heading, panel.id)),
      ...(connections.neighbours.length > 0 ? [line('Connections', 'neighbours')] : []),
      ...(backlinks.length > 0 ? [line('What links here', 'what-links-here')] : []),
      ...(citations.list().length > 0 ? [line('Sources', 'sources')] : []),
    ]),
    waysOn: waysOn(edition, entry),
    shelves,
    who,
    panels,
    connections,
    backlinks,
    citations: citations.list(),
    marks,
    anchors: claimAnchors(entry.claims.filter((claim) => edition.opens(claim.level))),
    seals: sealsOf(edition, entry),
    doors: entryDoors(edition, entry),
    facets: facetsOf(edition, entry),
  };
}

function bodyMarks(edition: Edition, entry: AnyEntry, citations: Citations): Map<number, Mark[]> {
  return new Map(
    entry.body.tags
      .filter((use) => edition.opens(use.level))
      .filter((use) => use.tag === 'Cite' || use.tag === 'Quote')
      .map((use) => {
        const keys = (use.attributes.s ?? use.attributes.cite ?? '').split(/\s+/).filter(Boolean);
        return [use.offset, citations.cite(keys)];
      }),
  );
}

/** Each sealed spoiler leads to the last heading above it, in the first edition that opens it. */
function sealsOf(edition: Edition, entry: AnyEntry): Map<number, Seal> {
  const { wiki, base } = edition;
  return new Map(
    entry.body.tags
      .filter(
        (use) => use.tag === 'Spoiler' && edition.opens(use.level) && !edition.opens(use.attributes.level),
      )
      .map((use) => {
        const level = wiki.levels.get(use.attributes.level!);
        const hrefs = new Hrefs(base, level.path);
        const heading = entry.body.headings.findLast(
          ({ offset, level }) => offset < use.offset && edition.opens(level),
        );
        return [use.offset, { label: level.label, href: hrefs.entry(entry, heading?.id) }];
      }),
  );
}

function breadcrumbsOf(edition: Edition, entry: AnyEntry): Phrase[] {
  const home = { text: 'Home', href: edition.hrefs.home() };
  if (entry.kind === 'section') return [home, { text: entry.fields.title }];
  const section = edition.find(entry.folder);
  const folder = section?.kind === 'section' ? section.fields.title : kinds[entry.kind].many;
  return [home, { text: folder, href: edition.hrefs.folder(entry.folder) }, { text: entry.fields.title }];
}

const line = (text: string, id: string, depth = 2): ContentsLine => ({ text, href: `#${id}`, depth });

/** The headings of the text and after them those of what is derived. */
function contentsOf(edition: Edition, entry: AnyEntry, derived: ContentsLine[]): ContentsLine[] {
  return [
    ...entry.body.headings
      .filter((heading) => edition.opens(heading.level))
      .map((heading) => line(heading.text, heading.id, heading.depth)),
    ...derived,
  ];
}
