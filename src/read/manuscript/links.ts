import type { Levels } from '../fields/levels.ts';
import type { Draft } from './drafts.ts';
import { levelOfField } from './level-of-field.ts';

/** One mention of an entry by another, and the level from which it shows. */
export interface Link {
  from: string;
  to: string;
  level: string;
}

/** The link graph: every mention of another entry, in fields and then in the text of each. */
export function linksOf(drafts: readonly Draft[], levels: Levels): Link[] {
  return drafts.flatMap((draft) => {
    const inFields = draft.meaningful
      .filter(({ meaning }) => 'refersTo' in meaning)
      .map((field) => ({ to: field.value, level: levelOfField(levels, draft, field) }));
    const inText = draft.body.mentions.filter(({ as }) => as !== 'name');
    return [...inFields, ...inText]
      .filter(({ to }) => to && to !== draft.id)
      .map(({ to, level }) => ({ from: draft.id, to, level }));
  });
}
