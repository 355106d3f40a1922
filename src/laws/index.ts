import type { Issue } from '../issues/issue.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { checkAddresses } from './addresses.ts';
import { checkAnchors } from './anchors.ts';
import { checkParagraphsAreCited, checkSourcesAreKnown } from './citations.ts';
import { checkDatesInProse } from './dates-in-prose.ts';
import { checkDrawingsAreKnown, checkEmblemsAreDistinct } from './drawings.ts';
import { checkFirstMentions } from './first-mentions.ts';
import { checkFoldedNames, checkNamesInPlaceOfIds } from './folded-names.ts';
import { checkFormerAddresses, checkFormerIds } from './former-ids.ts';
import { checkFolders, checkVersionsAndTypes, checkWordsAreDistinct } from './kind-settings.ts';
import { checkLinkCounts, checkQuotationsAreShort, checkSourcesAreUsed } from './laws.ts';
import {
  checkCoverTitles,
  checkLevelsAreDistinct,
  checkNamedWords,
  checkSummariesHaveReaders,
} from './levels.ts';
import { checkNamesAreUnique } from './names.ts';
import { checkEveryEntryIsLinked } from './orphans.ts';
import { checkPreviewLetters } from './preview-letters.ts';
import { checkQuestionsAreDistinct } from './questions.ts';
import { checkReferences } from './references.ts';
import { checkSpelling } from './spelling.ts';
import { checkSpots } from './spots.ts';
import { checkSummariesSayEnough } from './summaries.ts';

/** What is asked of a manuscript as a whole, beyond what reading its files has told. */
export const laws: readonly ((manuscript: Manuscript) => Issue[])[] = [
  checkNamesAreUnique,
  checkFormerIds,
  checkFormerAddresses,
  checkFoldedNames,
  checkNamesInPlaceOfIds,
  checkSpots,
  checkQuestionsAreDistinct,
  checkAddresses,
  checkAnchors,
  checkFolders,
  checkReferences,
  checkSourcesAreKnown,
  checkParagraphsAreCited,
  checkNamedWords,
  checkVersionsAndTypes,
  checkWordsAreDistinct,
  checkLevelsAreDistinct,
  checkCoverTitles,
  checkSummariesHaveReaders,
  checkSummariesSayEnough,
  checkEveryEntryIsLinked,
  checkLinkCounts,
  checkFirstMentions,
  checkQuotationsAreShort,
  checkDatesInProse,
  checkSpelling,
  checkSourcesAreUsed,
  checkDrawingsAreKnown,
  checkEmblemsAreDistinct,
  checkPreviewLetters,
];
