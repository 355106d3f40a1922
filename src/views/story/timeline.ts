import type { Emblem } from '../../draw/emblem-shapes.ts';
import { capitalise, CellMaker, type Cell, type Phrase } from '../../cells/cells.ts';
import { Citations, type Citation } from '../../cells/citations.ts';
import type { Edition } from '../../wiki/edition.ts';
import { lanesOf, type Lane } from './lanes.ts';
import { scenesIn } from '../../kinds/scene/scenes-in.ts';
import { strandsOf, type Strand } from './strands.ts';
import { isOfCopy, versionOf } from '../../wiki/versions.ts';
import type { Entry } from '../../wiki/entry.ts';

/** Somebody in a scene. */
export interface Appearance {
  name: string;
  /** Their own page. */
  href: string;
  /** The scenes of theirs alone, from this one on; none where these are shown. */
  follow?: string;
  emblem?: Emblem;
  /** Which of them, where the scene says so, and whether that is a copy. */
  version?: string;
  copy: boolean;
}

/** Something that passes from a scene to another lane. */
export interface Crossing {
  by: Cell;
  to: Lane;
  /** The next scene in that lane, where the edition has one. */
  arrival?: Phrase & { id: string };
}

/** A scene on the timeline. */
export interface TimelineScene {
  id: string;
  /** Its place among the scenes that the edition shows. */
  number: number;
  title: string;
  href: string;
  /** Its place in the story in full. */
  story: string;
  summary: string;
  lane: Lane;
  place?: Phrase;
  cast: Appearance[];
  crossings: Crossing[];
  strands: Strand[];
  /** Says, where somebody is followed, how many scenes are left out before it, and leads to the first of them. */
  skipped?: Phrase;
}

/** An episode scene by scene: all of it, or the scenes of one character. */
export interface Timeline {
  episode: Entry<'episode'>;
  /** Whom it follows, if anybody. */
  follows?: Entry<'character'>;
  lanes: Lane[];
  scenes: TimelineScene[];
  /** How many scenes the edition shows of the episode. */
  total: number;
  citations: Citation[];
}

/** The scenes of an episode, or those in which a character appears, as an edition knows them. */
export function timelineOf(edition: Edition, episodeId: string, characterId?: string): Timeline {
  const citations = new Citations(edition);
  const make = new CellMaker(edition, citations);
  const all = scenesIn(make.edition, episodeId);
  const lanes = lanesOf(edition, all);
  const laneOf = (id: string) => lanes.find((lane) => lane.id === id)!;
  const shown = all.filter(
    (scene) => !characterId || scene.fields.cast.some((each) => each.character === characterId),
  );
  const strands = strandsOf(
    shown.map((scene) => ({
      column: laneOf(scene.fields.lane).column,
      threads: threadsOf(edition, scene, characterId),
    })),
  );
  const whole = edition.hrefs.timeline(episodeId);

  const crossingsOf = (scene: Entry<'scene'>): Crossing[] =>
    (scene.fields.crossings ?? []).map((crossing) => {
      const next = all.slice(all.indexOf(scene) + 1).find((each) => each.fields.lane === crossing.to);
      const page = next && shown.includes(next) ? '' : whole;
      return {
        by: make.text(capitalise(crossing.by), crossing),
        to: laneOf(crossing.to),
        arrival: next && { id: next.id, text: next.fields.title, href: `${page}#${next.id}` },
      };
    });

  const skippedBefore = (scene: Entry<'scene'>, before: Entry<'scene'> | undefined): Phrase | undefined => {
    const start = before ? all.indexOf(before) + 1 : 0;
    const count = all.indexOf(scene) - start;
    if (count === 0) return undefined;
    return { text: awayFor(count, before !== undefined), href: `${whole}#${all[start]!.id}` };
  };

  return {
    episode: edition.find(episodeId) as Entry<'episode'>,
    follows: characterId ? (edition.find(characterId) as Entry<'character'>) : undefined,
    lanes,
    total: all.length,
    scenes: shown.map((scene, index) => ({
      id: scene.id,
      number: all.indexOf(scene) + 1,
      title: scene.fields.title,
      href: edition.hrefs.entry(scene),
      story: edition.hrefs.story(episodeId, scene.id),
      summary: scene.fields.summary,
      lane: laneOf(scene.fields.lane),
      place: scene.fields.place ? make.entries([scene.fields.place]).phrases[0] : undefined,
      cast: castOf(edition, scene, characterId),
      crossings: crossingsOf(scene),
      strands: strands[index]!,
      skipped: skippedBefore(scene, shown[index - 1]),
    })),
    citations: citations.list(),
  };
}

/** The story is one thread; somebody who exists twice is two, their own first. */
function threadsOf(edition: Edition, scene: Entry<'scene'>, character: string | undefined): number[] {
  if (!character) return [0];
  return scene.fields.cast
    .filter((each) => each.character === character)
    .map((each) => (isOfCopy(edition, each) ? 1 : 0));
}

/** How long somebody was away before a scene of theirs. @param seen whether they were in one before */
function awayFor(count: number, seen: boolean): string {
  if (!seen) return count === 1 ? 'Not in the first scene' : `Not in the first ${count} scenes`;
  return `Back after ${count === 1 ? 'one scene' : `${count} scenes`} away`;
}

/** Who is in a scene, each as what they are there. @param followed whose scenes alone are shown */
function castOf(edition: Edition, scene: Entry<'scene'>, followed: string | undefined): Appearance[] {
  return scene.fields.cast.flatMap((each) => {
    const entry = edition.find(each.character);
    if (entry?.kind !== 'character') return [];
    const theirs = `${edition.hrefs.timeline(scene.fields.episode, each.character)}#${scene.id}`;
    const version = each.version && versionOf(edition, each).label;
    const copy = isOfCopy(edition, each);
    return {
      name: entry.fields.title,
      href: edition.hrefs.entry(entry),
      follow: each.character === followed ? undefined : theirs,
      emblem: entry.fields.emblem,
      version,
      copy,
    };
  });
}
