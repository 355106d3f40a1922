import { kinds } from '../../kinds/index.ts';
import type { EntryKind } from '../../read/schemas/entry-kinds.ts';
import type { Edition } from '../../wiki/edition.ts';
import { oncePerEdition } from '../../wiki/once.ts';

/** How many kinds are counted: more would be a table. */
const kindsCounted = 3;

/**
 * What opens with a level, for who has just chosen it, e.g. "32 scenes, 5 readings and 2 characters are open now.":
 * the kinds of which most entries open with it. Undefined for the lowest level, and where no entry does.
 */
export const levelAnswer = oncePerEdition((edition: Edition): string | undefined => {
  if (edition.level.id === edition.levels.lowest.id) return undefined;
  const opened = Object.groupBy(
    edition.entries.filter(({ level }) => level === edition.level.id),
    ({ kind }) => kind,
  );
  const counts = Object.entries(opened)
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, kindsCounted)
    .map(([kind, { length }]) => {
      const { one, many } = kinds[kind as EntryKind];
      return `${length} ${(length === 1 ? one : many).toLowerCase()}`;
    });
  if (counts.length === 0) return undefined;
  const list = new Intl.ListFormat(edition.settings.language).format(counts);
  return `${list} ${counts.length === 1 && counts[0]!.startsWith('1 ') ? 'is' : 'are'} open now.`;
});
