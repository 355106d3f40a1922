import { issue, type Issue } from '../issues/issue.ts';
import { suggest } from '../issues/suggest.ts';
import { placeOfWord, type Place } from '../issues/positions.ts';
import type { Draft } from '../read/manuscript/drafts.ts';
import { levelOfField } from '../read/manuscript/level-of-field.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import type { EntryKind } from '../read/schemas/entry-kinds.ts';
import { fieldBlocks } from '../read/manuscript/walk.ts';
import { foldedCase } from './accents.ts';
import { nameRows, type NameRow } from './name-rows.ts';

/** A name without an entry is no other thing's name, so that search leads to one. */
export function checkFoldedNames(manuscript: Manuscript): Issue[] {
  const taken = new Map<string, string>();
  for (const draft of manuscript.drafts) {
    for (const name of [draft.title, draft.coverTitle ?? '', ...draft.aliases]) {
      taken.set(foldedCase(name), draft.file.path);
    }
  }
  return nameRows(manuscript).flatMap(({ row, placeOf, file }) =>
    [
      { name: row.name, path: ['name'] },
      ...(row.aliases ?? []).map((name, index) => ({ name, path: ['aliases', index] })),
    ].flatMap(({ name, path }) => {
      const other = taken.get(foldedCase(name));
      taken.set(foldedCase(name), other ?? file);
      return other ? [issue('duplicate-name', placeOf(...path), { name, other })] : [];
    }),
  );
}

/** A name in place of an id is that of nothing with an entry, is spelt like its row, and open where it stands. */
export function checkNamesInPlaceOfIds(manuscript: Manuscript): Issue[] {
  const { levels, drafts } = manuscript;
  const judge = judgeOf(manuscript);
  const inFields = fieldBlocks(manuscript).flatMap((block) =>
    block.meaningful.flatMap((field) =>
      'names' in field.meaning && field.meaning.names === 'folded'
        ? judge(
            field.value,
            block.block.placeOf(field.path),
            levelOfField(levels, block, field),
            field.meaning.of,
          )
        : [],
    ),
  );
  const inText = drafts.flatMap((draft) =>
    draft.body.mentions
      .filter(({ as }) => as === 'name')
      .flatMap(({ to, offset, level }) => judge(to, placeOfWord(draft.file, offset, to), level)),
  );
  return [...inFields, ...inText];
}

/** Judges a name by where it stands, its level and the kinds of entry that could stand in its place; any when left out. */
function judgeOf(manuscript: Manuscript) {
  const { levels, drafts } = manuscript;
  const entries = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const name of [...draft.aliases, draft.title]) entries.set(foldedCase(name), draft);
  }
  const rows = new Map<string, NameRow>(nameRows(manuscript).map((each) => [each.row.name, each]));
  const aliases = nameRows(manuscript).flatMap(
    ({ row }) => row.aliases?.map((alias) => [alias, row.name]) ?? [],
  );
  const nameOf = new Map(aliases as [string, string][]);
  return (name: string, place: Place, at: string, kinds: readonly EntryKind[] = []): Issue[] => {
    const entry = entries.get(foldedCase(name));
    if (entry && (kinds.length === 0 || kinds.includes(entry.kind)))
      return [issue('name-of-entry', place, { name, id: entry.id })];
    const known = rows.get(name);
    if (!known) {
      const suggestion = nameOf.get(name) ?? suggest(name, rows.keys());
      return suggestion ? [issue('unknown-name', place, { name, suggestion })] : [];
    }
    const needs = known.row.level;
    return needs === undefined || levels.opens(at, levels.known(needs))
      ? []
      : [issue('sealed-name', place, { name, needs, at })];
  };
}
