import type { BlockForm, TextBlock, Token } from '../read/body/body.ts';
import type { Levels } from '../read/fields/levels.ts';

type Words = Extract<Token, { type: 'words' }>;

/** A statement with its sources: the words from the citation before it up to its own. */
export interface WholeClaim {
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
  /** The paragraph, list item or row it is a part of: its place in the whole text, and how it is set. */
  block: { at: number; form?: BlockForm };
}

/** Words as one line, without the punctuation that joins them to the statement before. */
export function sentence(words: readonly Words[]): string {
  return inLine(words).replace(joint, '').trim();
}

/** The punctuation and space that join words to the statement before. */
export function jointOf(words: readonly Words[]): string {
  return joint.exec(inLine(words))![0];
}

const joint = /^[\s,;.:–—]*/;

const inLine = (words: readonly Words[]) =>
  words
    .map((each) => each.shown)
    .join('')
    .replace(/\s+/g, ' ');

/**
 * Cuts an entry's blocks into claims.
 * Adjacent citations share the words before them and become one claim.
 */
export function claimsOf(entry: string, blocks: readonly TextBlock[]): WholeClaim[] {
  const claims: WholeClaim[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.names) continue;
    let words: Words[] = [];
    let open: WholeClaim | undefined;
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
          block: { at, form: block.form },
        };
        claims.push(open);
        words = [];
      }
    }
  }
  return claims;
}

/**
 * Anchors of claims for the addresses of single statements, by where their citation stands in the file.
 * An anchor comes from the fact's id, so that it outlives rewording, or from the words where there is no fact.
 * It is a hash: a fact's own id may tell what is sealed, and a number would show by its gaps that something is.
 * @param claims those that show on the page, in its order, each with the words that show
 */
export function claimAnchors(claims: readonly WholeClaim[]): Map<number, string> {
  const uses = new Map<string, number>();
  return new Map(
    claims.map((claim) => {
      const anchor = `claim-${shortHash(claim.facts[0] ?? sentence(claim.words))}`;
      const use = (uses.get(anchor) ?? 0) + 1;
      uses.set(anchor, use);
      return [claim.offset, use > 1 ? `${anchor}-${use}` : anchor];
    }),
  );
}

/** The anchor of a whole paragraph, the same in every edition. @param paragraph its place in the whole text of the entry */
export function paragraphAnchor(entry: string, paragraph: number): string {
  return `claim-${shortHash(`${entry} ${paragraph}`)}`;
}

/** FNV-1a, cut to four letters and digits: enough to tell the statements of one page apart. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36).slice(-4);
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
