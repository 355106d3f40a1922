import type { Emblem } from '../../draw/emblem-shapes.ts';
import type { Phrase } from '../../cells/cells.ts';
import type { Edition } from '../../wiki/edition.ts';
import { filedPerEdition, oncePerEdition } from '../../wiki/once.ts';
import { episodesInOrder } from '../../kinds/episode/episodes.ts';
import { sectionOf } from '../lists/shelves.ts';
import { wayThrough } from '../site/breadcrumbs.ts';
import { legendOf, type LegendLine } from './legend.ts';
import { scenesIn } from '../../kinds/scene/scenes-in.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import type { Entry } from '../../wiki/entry.ts';
import { inCodeOrder } from '../../issues/code-order.ts';

/** A timeline that an edition has something to show on. */
export interface TimelinePage {
  episode: string;
  character?: string;
}

/** A way to the scenes of somebody, or of everybody. */
export interface Chip {
  text: string;
  href: string;
  emblem?: Emblem;
  current: boolean;
}

/** What stands in the tab and in previews: the same in every edition, nothing above the lowest level. */
export interface TimelineHead {
  title: string;
  description: string;
}

/** Everything a timeline's page prints. */
export interface TimelineView {
  head: TimelineHead;
  heading: string;
  summary: string;
  /** How to read the drawing. */
  legend: LegendLine[];
  breadcrumbs: Phrase[];
  /** The same scenes as one text. */
  story: string;
  /** The drawing as files to keep. */
  drawings: Phrase[];
  chips: Chip[];
  timeline: Timeline;
}

/** Prepares the page of a timeline in an edition. */
export function timelineView(edition: Edition, page: TimelinePage): TimelineView {
  const timeline = timelineOf(edition, page.episode, page.character);
  const { title } = timeline.episode.fields;
  const name = timeline.follows?.fields.title;
  const whole = { text: `Scene by scene: ${title}`, href: edition.hrefs.timeline(page.episode) };
  const section = sectionOf(edition, edition.find(timeline.scenes[0]!.id)!);
  return {
    head: timelineHead(edition, page),
    heading: name ? `${name}, scene by scene` : whole.text,
    summary: name
      ? `The scenes of “${title}” with ${name} in them, in order.`
      : `The scenes of “${title}” in order, each in its own world. Read on, or follow one character.`,
    legend: legendOf(edition, timeline),
    breadcrumbs: [
      ...wayThrough(edition, section),
      ...(name ? [whole, { text: name }] : [{ text: whole.text }]),
    ],
    story: edition.hrefs.story(page.episode),
    drawings: (['svg', 'png'] as const).map((type) => ({
      text: `Save as ${type.toUpperCase()}`,
      href: edition.hrefs.timelineDrawing(page.episode, type, page.character),
    })),
    chips: chipsOf(edition, page),
    timeline,
  };
}

/** The timelines of an edition: of each episode with scenes, and of each character in one. */
export const timelinePages = oncePerEdition((edition): readonly TimelinePage[] =>
  episodesInOrder(edition)
    .filter(({ id }) => scenesIn(edition, id).length > 0)
    .flatMap(({ id }) => [
      { episode: id },
      ...followable(edition, id).map((character) => ({ episode: id, character: character.id })),
    ]),
);

/** The timelines of an entry: an episode’s own, or those that follow a character. */
export const timelinesOf = filedPerEdition((edition) =>
  timelinePages(edition).map((page) => [page.character ?? page.episode, page] as const),
);

/** Everybody first, then who may be followed through an episode. */
export function chipsOf(edition: Edition, { episode, character }: TimelinePage): Chip[] {
  return [
    { text: 'Everyone', href: edition.hrefs.timeline(episode), current: !character },
    ...followable(edition, episode).map(({ id, fields }) => ({
      text: fields.title,
      href: edition.hrefs.timeline(episode, id),
      emblem: fields.emblem,
      current: id === character,
    })),
  ];
}

/** Who is known earlier comes first, so that a number is the same in every edition and counts nobody sealed. */
const numbers = oncePerEdition((edition) => {
  const characters = edition
    .ofKind('character')
    .map(({ id, level }) => ({ id, rank: edition.levels.rank(level) }))
    .sort((a, b) => a.rank - b.rank || inCodeOrder(a.id, b.id));
  return new Map(characters.map(({ id }, index) => [id, index + 1]));
});

/** Names nobody whose part in the episode is sealed at the lowest level: they go by a number. */
export function timelineHead(edition: Edition, { episode, character }: TimelinePage): TimelineHead {
  const name = edition.find(episode)!.cover.title;
  const title = `Scene by scene: ${name}`;
  if (!character) return { title, description: `The scenes of “${name}” in order, each in its own world.` };
  const { lowest } = edition;
  const seen = scenesIn(lowest, episode).some(({ fields }) =>
    fields.cast.some((each) => each.character === character),
  );
  const open = seen ? lowest.find(character) : undefined;
  const who = open?.fields.title ?? `character ${numbers(edition).get(character)}`;
  return {
    title: `${title}, following ${who}`,
    description: `The scenes of “${name}” in order, following ${who}.`,
  };
}

/** Who appears in an episode, those in most scenes first. */
function followable(edition: Edition, episode: string): Entry<'character'>[] {
  const scenes = scenesIn(edition, episode);
  const counted = new Map<string, number>();
  for (const scene of scenes) {
    for (const id of new Set(scene.fields.cast.map((each) => each.character))) {
      counted.set(id, (counted.get(id) ?? 0) + 1);
    }
  }
  return [...counted]
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => edition.find(id))
    .filter((entry) => entry?.kind === 'character');
}
