import { issue, type Issue } from '../issues/issue.ts';
import { suggest } from '../issues/suggest.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { idPattern } from '../read/schemas/ids.ts';
import { nameRows } from './name-rows.ts';

/**
 * An old address is a well-formed id that belongs to nothing else, so that it leads to one place. An entry's own id is
 * one that it had in another folder.
 */
export function checkFormerIds({ drafts }: Manuscript): Issue[] {
  const owners = new Map(drafts.map((draft) => [draft.id, draft]));
  return drafts.flatMap((draft) =>
    draft.formerIds.flatMap((id, index) => {
      const place = draft.block.placeOf(['formerIds', index]);
      if (!idPattern.test(id)) return [issue('bad-former-id', place, { id })];
      const isAgain = draft.formerIds.indexOf(id) < index;
      const other = id === draft.id && !isAgain ? undefined : owners.get(id);
      if (!other) owners.set(id, draft);
      return other ? [issue('former-id-taken', place, { id, other: other.file.path })] : [];
    }),
  );
}

/** The old address of what has no entry now is a folder and an id, and neither an entry's nor told of twice. */
export function checkFormerAddresses(manuscript: Manuscript): Issue[] {
  const { drafts, folders } = manuscript;
  const known = [...folders].filter(([, kind]) => kind !== 'section').map(([folder]) => folder);
  const owners = new Map<string, string>();
  for (const { id, folder, formerIds, file } of drafts) {
    // An entry that lists its own id lay in another folder, and is looked for in all of them.
    const places = formerIds.includes(id) ? known : [folder];
    for (const place of places) for (const was of formerIds) owners.set(`${place}/${was}`, file.path);
  }
  for (const { id, folder, file } of drafts) owners.set(`${folder}/${id}`, file.path);
  return nameRows(manuscript).flatMap(({ row, placeOf, file }) =>
    (row.formerIds ?? []).flatMap((path, index) => {
      const place = placeOf('formerIds', index);
      const [folder = '', id = '', ...deeper] = path.split('/');
      if (!known.includes(folder) || !idPattern.test(id) || deeper.length > 0) {
        const nearest = id ? suggest(folder, known) : undefined;
        const suggestion = nearest && idPattern.test(id) ? `${nearest}/${id}` : undefined;
        return [issue('bad-former-address', place, { path, known, suggestion })];
      }
      const other = owners.get(path);
      if (!other) owners.set(path, file);
      return other ? [issue('former-address-taken', place, { path, other })] : [];
    }),
  );
}
