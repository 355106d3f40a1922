import { issue, type Issue } from '../issues/issue.ts';
import { kindOf } from '../kinds/index.ts';
import { placeAt } from '../issues/positions.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { fieldBlocks } from '../read/manuscript/walk.ts';

/** Every entry is linked from another: what nobody mentions, nobody finds. */
export function checkEveryEntryIsLinked(manuscript: Manuscript): Issue[] {
  // The link may stand in what could not be read.
  if (!manuscript.whole) return [];
  const { drafts, links } = manuscript;
  const outsideEntries = fieldBlocks(manuscript).filter((block) => !('id' in block));
  const linked = new Set([
    ...links.map(({ to }) => to),
    ...outsideEntries.flatMap(({ meaningful }) =>
      meaningful.filter(({ meaning }) => 'refersTo' in meaning).map(({ value }) => value),
    ),
  ]);
  return drafts
    .filter((draft) => !linked.has(draft.id) && !kindOf(draft).isListedThere)
    .map((draft) => issue('orphan-entry', placeAt(draft.file, 0, 3), { id: draft.id }));
}
