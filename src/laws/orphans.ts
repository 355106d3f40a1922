import { issue, type Issue } from '../issues/issue.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { placeAt } from '../issues/positions.ts';
import { fieldBlocks } from '../read/manuscript/walk.ts';

/** Every entry is linked from another: what nobody mentions, nobody finds. */
export function checkEveryEntryIsLinked(manuscript: Manuscript): Issue[] {
  // The link may stand in what could not be read.
  if (!manuscript.whole) return [];
  const linked = new Set<string>();
  for (const block of fieldBlocks(manuscript)) {
    const own = 'id' in block ? block.id : undefined;
    for (const { value, meaning } of block.meaningful) {
      if ('refersTo' in meaning && value !== own) linked.add(value);
    }
  }
  for (const draft of manuscript.drafts) {
    for (const { tag, attributes } of draft.body.tags) {
      const id = (tag === 'Ref' ? attributes.to : tag === 'Quote' ? attributes.by : '')?.split('#')[0];
      if (id && id !== draft.id) linked.add(id);
    }
  }
  return manuscript.drafts
    .filter((draft) => !linked.has(draft.id))
    .map((draft) => issue('orphan-entry', placeAt(draft.file, 0, 3), { id: draft.id }));
}
