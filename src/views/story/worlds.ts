import type { Cell, CellMaker } from '../../cells/cells.ts';
import type { Emblem } from '../../draw/emblem-shapes.ts';
import { episodesInOrder } from '../../kinds/episode/episodes.ts';
import { scenesIn } from '../../kinds/scene/scenes-in.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { isOfCopy, versionOf } from '../../wiki/versions.ts';
import { lanesOf, type Lane } from './lanes.ts';
import { copyLegend } from './legend.ts';
import { passagesIn, type Passage } from './passages.ts';

/** Somebody in a world, as the picture has them. */
export interface Inhabitant {
  /** A surname alone, where that tells them apart. */
  name: string;
  href: string;
  emblem?: Emblem;
  /** What a copy is called; undefined for the person. */
  copy?: string;
}

/** A world as the picture shows it. */
export interface World extends Lane {
  href?: string;
  rules: Cell[];
  /** Those in most of its scenes first. */
  who: Inhabitant[];
  /** How many others are there. */
  more: number;
}

/** How the worlds of a story hang together, as far as an edition knows. */
export interface Worlds {
  worlds: World[];
  /** The passages between each world and the one after it. */
  between: Passage[][];
  /** Those between worlds that do not stand side by side. */
  beyond: { from: Lane; to: Lane; passages: Passage[] }[];
  /** How to read the signs, where there are copies. */
  legend: string;
}

/** Where the picture stands on the page of the entry that it explains. */
export const worldsAnchor = 'worlds';

export const worldsHeading = 'How the worlds hang together';

/** The same without the marks of sources, for a page that does not list them. */
export function withoutMarks(picture: Worlds): Worlds {
  const plain = (cells: readonly Cell[]) => cells.map((cell) => ({ ...cell, marks: [] }));
  const passing = (passages: readonly Passage[]) =>
    passages.map((each) => ({ ...each, what: plain(each.what) }));
  return {
    ...picture,
    worlds: picture.worlds.map((world) => ({ ...world, rules: plain(world.rules) })),
    between: picture.between.map(passing),
    beyond: picture.beyond.map((each) => ({ ...each, passages: passing(each.passages) })),
  };
}

/** How many of those in a world the picture names. */
const named = 8;

/**
 * The worlds of all scenes that an edition knows, what holds in each, who is there and what passes between them.
 * @returns undefined where it knows of fewer than two worlds, or of nothing that passes between them
 */
export function worldsOf(make: CellMaker): Worlds | undefined {
  const { edition } = make;
  const scenes = episodesInOrder(edition).flatMap(({ id }) => scenesIn(edition, id));
  const lanes = lanesOf(edition, scenes);
  const passages = passagesIn(make, lanes, scenes);
  if (!passages.any) return undefined;
  // In the order of the page, so that the numbers of sources rise.
  const drawn = lanes.map((lane, column) => ({
    world: worldOf(make, lane, scenes),
    after: lanes[column + 1] ? passages.between(lane, lanes[column + 1]!) : [],
  }));
  const beyond = lanes.flatMap((from) =>
    lanes.slice(from.column + 2).map((to) => ({ from, to, passages: passages.between(from, to) })),
  );
  const copies = new Set(drawn.flatMap(({ world }) => world.who.flatMap(({ copy }) => copy ?? [])));
  return {
    worlds: drawn.map(({ world }) => world),
    between: drawn.slice(1).map((_, index) => drawn[index]!.after),
    beyond: beyond.filter((each) => each.passages.length > 0),
    legend: copyLegend([...copies]),
  };
}

function worldOf(make: CellMaker, lane: Lane, scenes: readonly Entry<'scene'>[]): World {
  const { edition } = make;
  const about = edition.find(edition.settings.lanes?.find(({ id }) => id === lane.id)?.about ?? '');
  const rules = about?.kind === 'lore' || about?.kind === 'organisation' ? (about.fields.rules ?? []) : [];
  const who = inhabitants(
    edition,
    scenes.filter(({ fields }) => fields.lane === lane.id),
  );
  return {
    ...lane,
    href: about && edition.hrefs.entry(about),
    rules: rules.map((each) => make.text(each.rule, each)),
    who: who.slice(0, named),
    more: Math.max(0, who.length - named),
  };
}

function inhabitants(edition: Edition, scenes: readonly Entry<'scene'>[]): Inhabitant[] {
  const seen = Map.groupBy(
    scenes.flatMap(({ fields }) => fields.cast),
    (each) => `${each.character} ${isOfCopy(edition, each) ? each.version : ''}`,
  );
  const all = [...seen.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([each]) => {
      const entry = edition.find(each!.character);
      if (entry?.kind !== 'character') return [];
      return { entry, copy: isOfCopy(edition, each!) ? versionOf(edition, each!).label : undefined };
    });
  const surname = ({ filedAs }: { filedAs: string }) => filedAs.split(',')[0]!;
  const bearing = Map.groupBy(new Set(all.map(({ entry }) => entry)), surname);
  return all.map(({ entry, copy }) => ({
    name: bearing.get(surname(entry))!.length > 1 ? entry.fields.title : surname(entry),
    href: edition.hrefs.entry(entry),
    emblem: entry.fields.emblem,
    copy,
  }));
}
