import { issue, type Issue } from '../issues/issue.ts';
import type { Draft } from '../read/manuscript/drafts.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { placeAt } from '../issues/positions.ts';
import { foldedCase as folded } from './accents.ts';
import { sourceKeys } from '../read/manuscript/walk.ts';

/** Ids, titles, aliases and source keys each name one thing. */
export function checkNamesAreUnique(manuscript: Manuscript): Issue[] {
  return [
    ...checkIds(manuscript.drafts),
    ...checkTitles(manuscript.drafts),
    ...checkAliases(manuscript.drafts),
    ...checkSourceKeys(manuscript),
  ];
}

function checkIds(drafts: readonly Draft[]): Issue[] {
  const first = new Map<string, Draft>();
  return drafts.flatMap((draft) => {
    // Windows and macOS take Foo.mdx and foo.mdx for one file.
    const id = draft.id.toLowerCase();
    const other = first.get(id);
    if (!other) first.set(id, draft);
    return other
      ? [issue('duplicate-id', placeAt(draft.file, 0, 3), { id: draft.id, other: other.file.path })]
      : [];
  });
}

function checkTitles(drafts: readonly Draft[]): Issue[] {
  const first = new Map<string, Draft>();
  return drafts.flatMap((draft) =>
    [draft.title, draft.coverTitle].flatMap((title, index) => {
      if (!title) return [];
      const other = first.get(folded(title));
      if (!other) first.set(folded(title), draft);
      return other
        ? [
            issue('duplicate-title', draft.block.placeOf([index === 0 ? 'title' : 'coverTitle']), {
              title,
              other: other.file.path,
            }),
          ]
        : [];
    }),
  );
}

function checkAliases(drafts: readonly Draft[]): Issue[] {
  const names = new Map(drafts.map((draft) => [folded(draft.title), draft]));
  return drafts.flatMap((draft) =>
    draft.aliases.flatMap((alias, index) => {
      const other = names.get(folded(alias));
      if (!other) names.set(folded(alias), draft);
      return other
        ? [
            issue('duplicate-alias', draft.block.placeOf(['aliases', index]), {
              alias,
              other: other.file.path,
            }),
          ]
        : [];
    }),
  );
}

function checkSourceKeys(manuscript: Manuscript): Issue[] {
  const seen = new Set<string>();
  return sourceKeys(manuscript).flatMap(({ key, index }) => {
    const again = seen.has(key);
    seen.add(key);
    return again
      ? [issue('duplicate-source', manuscript.sources!.block.placeOf([index, 'key']), { key })]
      : [];
  });
}
