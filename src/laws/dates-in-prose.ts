import { issue, type Issue } from '../issues/issue.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { namesWith, ownWordsOf, placeInBlock } from './own-words.ts';
import type { Settings } from '../read/schemas/wiki-settings.ts';
import { isMonthFirst } from '../wiki/dates.ts';
import { primaryLanguage } from '../wiki/language.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const ending = '(?:st|nd|rd|th)';

const notDayFirst = new RegExp(
  `\\b(?:${months}) \\d{1,2}${ending}?,? \\d{4}\\b|\\b\\d{1,2}${ending} (?:of )?(?:${months})\\b`,
  'g',
);

const notMonthFirst = new RegExp(
  `\\b\\d{1,2}${ending}? (?:of )?(?:${months}),? \\d{4}\\b|\\b\\d{1,2}${ending} (?:of )?(?:${months})\\b|\\b(?:${months}) \\d{1,2}${ending}\\b`,
  'g',
);

/**
 * Dates in English prose read as those do that the engine prints: "29 December 2017", in American English "December
 * 29, 2017"; those in quotations and titles read as they do there.
 */
export function checkDatesInProse({ drafts, settings }: Manuscript): Issue[] {
  const { language } = settings?.fields as Settings;
  if (primaryLanguage(language) !== 'en') return [];
  const monthFirst = isMonthFirst(language);
  const misformed = monthFirst ? notMonthFirst : notDayFirst;
  const names = namesWith(drafts, misformed);
  return drafts.flatMap((draft) =>
    draft.body.blocks.flatMap((block) =>
      [...ownWordsOf(block, names).matchAll(misformed)].map(({ 0: found, index }) =>
        issue('date-in-prose', placeInBlock(draft, block, index, found), { found, monthFirst }),
      ),
    ),
  );
}
