import { kindOf } from '../../kinds/index.ts';
import { scenesIn } from '../../kinds/scene/scenes-in.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/** An episode as a row of its scenes, in which those with an entry in them are lit. */
export interface Strip {
  /** What the drawing shows, in words. */
  words: string;
  /** The timeline: of a character's own scenes, else of all, at the first that is lit. */
  href: string;
  /** How many scenes the edition shows of the episode: the drawing has a unit of width for each. */
  total: number;
  /** The path along the scenes that are lit. */
  lit: string;
}

/** The strips of an entry that is part of at least two scenes, one for each episode that it is in. */
export function stripsOf(edition: Edition, entry: AnyEntry): Strip[] {
  const theirs = kindOf(entry).scenes?.(entry, edition) ?? [];
  const own = new Set(theirs.map(({ id }) => id));
  if (own.size < 2) return [];
  const episodes = new Set(theirs.map(({ fields }) => fields.episode));
  return [...episodes].flatMap((id): Strip[] => {
    const scenes = scenesIn(edition, id);
    const lit = scenes.map((scene) => own.has(scene.id));
    const first = scenes[lit.indexOf(true)];
    if (!first) return [];
    const { title } = edition.find(id)!.fields;
    const count = lit.filter(Boolean).length;
    const { hrefs } = edition;
    return [
      {
        words: `In ${count} of ${scenes.length} scenes of “${title}”`,
        href: entry.kind === 'character' ? hrefs.timeline(id, entry.id) : `${hrefs.timeline(id)}#${first.id}`,
        total: scenes.length,
        lit: pathAlong(lit),
      },
    ];
  });
}

/** A line for each run of scenes that are lit, in the middle of a row that is 8 high. */
function pathAlong(lit: readonly boolean[]): string {
  const starts = lit.flatMap((is, at) => (is && !lit[at - 1] ? [at] : []));
  return starts
    .map((start) => {
      const end = lit.indexOf(false, start);
      return `M${start} 4H${end < 0 ? lit.length : end}`;
    })
    .join('');
}
