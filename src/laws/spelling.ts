import { issue, type Issue } from '../issues/issue.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { placeAt } from '../issues/positions.ts';

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
 * Wikis in British English spell so, outside quotations; words with a capital are names and are left alone.
 * Wikis in another language are not held to it.
 */
export function checkSpelling({ drafts, settings }: Manuscript): Issue[] {
  if ((settings?.block.data as { language?: unknown } | undefined)?.language !== 'en-GB') return [];
  return drafts.flatMap((draft) =>
    draft.body.blocks.flatMap((block) => {
      const text = block.tokens.map((token) => (token.type === 'words' ? token.text : ' ')).join('');
      const own = text.replace(/[“"][^“”"]*[”"]/g, (quoted) => ' '.repeat(quoted.length));
      return [...own.matchAll(americanWords)].map(([found]) => {
        const at = Math.max(draft.file.text.indexOf(found, block.offset), block.offset);
        return issue('american-spelling', placeAt(draft.file, at, found.length), {
          found,
          british: british[found]!,
        });
      });
    }),
  );
}
