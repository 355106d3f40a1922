import type { TextBlock, Token } from './body.ts';
import type { Levels } from './levels.ts';

type Words = Extract<Token, { type: 'words' }>;

/** A statement with its sources: the words from the citation before it up to its own. */
export interface Claim {
  /** The first fact id it carries, or entry and number. */
  id: string;
  entry: string;
  words: Words[];
  sources: string[];
  facts: string[];
  level: string;
  offset: number;
  /** The anchor of the heading it stands under, if any. */
  under?: string;
}

/** The claim's text as a reader at a level sees it. */
export function claimText(claim: Claim, reader: string, levels: Levels): string {
  return claim.words
    .filter((each) => levels.opens(reader, each.level))
    .map((each) => each.text)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;.:–—]+/, '')
    .trim();
}

/**
 * Cuts an entry's blocks into claims.
 * Adjacent citations share the words before them and become one claim.
 */
export function claimsOf(entry: string, blocks: readonly TextBlock[]): Claim[] {
  const claims: Claim[] = [];
  for (const block of blocks) {
    let words: Words[] = [];
    let open: Claim | undefined;
    for (const token of block.tokens) {
      if (token.type === 'words') {
        if (open && !/\S/.test(token.text)) continue;
        open = undefined;
        words.push(token);
      } else if (open) {
        open.sources.push(...token.sources);
        open.facts.push(...token.facts);
      } else {
        open = {
          id: token.facts[0] ?? `${entry}-${claims.length + 1}`,
          entry,
          words,
          sources: [...token.sources],
          facts: [...token.facts],
          level: token.level,
          offset: token.offset,
          under: block.under,
        };
        claims.push(open);
        words = [];
      }
    }
  }
  return claims;
}

/**
 * The words of a block that no citation follows, as a reader at a level would see them.
 * @returns the first such words, or undefined when all is cited
 */
export function uncitedWords(block: TextBlock, reader: string, levels: Levels): Words | undefined {
  const seen = block.tokens.filter((token) => levels.opens(reader, token.level));
  const lastCite = seen.findLastIndex((token) => token.type === 'cite');
  return seen
    .slice(lastCite + 1)
    .find((token): token is Words => token.type === 'words' && /[\p{L}\p{N}]/u.test(token.text));
}
