import { issue, type Issue } from '../issues/issue.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { namesWith, ownWordsOf, placeInBlock } from './own-words.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const misformed = new RegExp(
  `\\b(?:${months}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b|\\b\\d{1,2}(?:st|nd|rd|th) (?:of )?(?:${months})\\b`,
  'g',
);

/** Dates in prose read "29 December 2017"; those in quotations and titles read as they do there. */
export function checkDatesInProse({ drafts }: Manuscript): Issue[] {
  const names = namesWith(drafts, misformed);
  return drafts.flatMap((draft) =>
    draft.body.blocks.flatMap((block) =>
      [...ownWordsOf(block, names).matchAll(misformed)].map(({ 0: found, index }) =>
        issue('date-in-prose', placeInBlock(draft, block, index, found), { found }),
      ),
    ),
  );
}
