import { issue, type Issue } from '../issues/issue.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { idPattern } from '../read/schemas/ids.ts';

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
