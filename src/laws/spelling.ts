import { issue, type Issue } from '../issues/issue.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { namesWith, ownWordsOf, placeInBlock } from './own-words.ts';
import type { Settings } from '../read/schemas/wiki-settings.ts';
import { isEnglishOf } from '../wiki/language.ts';

/** Spellings that differ, for the words such a wiki uses; a dictionary would stumble over names. */
const british: Record<string, string> = {
  analyze: 'analyse',
  behavior: 'behaviour',
  canceled: 'cancelled',
  center: 'centre',
  color: 'colour',
  colors: 'colours',
  defense: 'defence',
  dialog: 'dialogue',
  favorite: 'favourite',
  gray: 'grey',
  honor: 'honour',
  humor: 'humour',
  labor: 'labour',
  neighbor: 'neighbour',
  rumor: 'rumour',
  theater: 'theatre',
  traveled: 'travelled',
  traveling: 'travelling',
};

const americanWords = new RegExp(`(?<![\\w-])(${Object.keys(british).join('|')})(?![\\w-])`, 'g');

/**
 * Wikis in British English spell so, outside quotations and titles; words with a capital are names and are left alone.
 * Wikis in another language are not held to it.
 */
export function checkSpelling({ drafts, settings }: Manuscript): Issue[] {
  const { language } = settings?.fields as Settings;
  if (!isEnglishOf(language, 'GB')) return [];
  const names = namesWith(drafts, americanWords);
  return drafts.flatMap((draft) =>
    draft.body.blocks.flatMap((block) =>
      [...ownWordsOf(block, names).matchAll(americanWords)].map(({ 0: found, index }) =>
        issue('american-spelling', placeInBlock(draft, block, index, found), {
          found,
          british: british[found]!,
        }),
      ),
    ),
  );
}
