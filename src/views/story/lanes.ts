import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';

/** A world that scenes play in. */
export interface Lane {
  id: string;
  label: string;
  /** Its place among the lanes shown, counted from 0. */
  column: number;
  /** Which of the looks it has, 1 to 6: the same on every page. */
  look: number;
}

/** How many lanes the styles can tell apart. */
const looks = 6;

/** The lanes that some of these scenes play in or cross to, in the order of the settings; no others exist. */
export function lanesOf(edition: Edition, scenes: readonly Entry<'scene'>[]): Lane[] {
  const used = new Set(
    scenes.flatMap(({ fields }) => [fields.lane, ...(fields.crossings ?? []).map((each) => each.to)]),
  );
  return (edition.settings.lanes ?? [])
    .map(({ id, label }, index) => ({ id, label, look: (index % looks) + 1 }))
    .filter((lane) => used.has(lane.id))
    .map((lane, column) => ({ ...lane, column }));
}
