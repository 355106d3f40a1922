import { issue, type Issue } from '../issues/issue.ts';
import { kindOf } from '../kinds/index.ts';
import type { Draft } from '../read/manuscript/drafts.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { placeInToken } from './own-words.ts';

/** A name of an entry, as texts may hold it. */
interface Name {
  name: string;
  draft: Draft;
  /** Whether whoever bears it must be linked where it stands. */
  wanted: boolean;
}

/** In each part of an entry, the first mention of somebody whose kind asks for it is a link. */
export function checkFirstMentions({ drafts, levels }: Manuscript): Issue[] {
  const names = namesByFirstWord(drafts);
  const beginnings = beginningsOf(names);
  return drafts.flatMap((draft) => {
    const settled = new Set(draft.body.mentions.map(({ under, to }) => `${under} ${to}`));
    return draft.body.blocks.flatMap((block) =>
      block.tokens.flatMap((token) => {
        if (token.type !== 'words' || token.linked) return [];
        return mentionedIn(token.text, beginnings, names).flatMap(({ subject, at }) => {
          const mention = `${block.under} ${subject.id}`;
          if (subject.id === draft.id || settled.has(mention) || !levels.opens(token.level, subject.level))
            return [];
          settled.add(mention);
          const { title, id } = subject;
          return [issue('unlinked-mention', placeInToken(draft, token, at, title), { title, id })];
        });
      }),
    );
  });
}

/** All titles and aliases of more than one word, longest first; single names are ambiguous words too often. */
function namesByFirstWord(drafts: readonly Draft[]): Map<string, Name[]> {
  const names = drafts.flatMap((draft) =>
    [draft.title, ...draft.aliases].map((name) => ({
      name,
      draft,
      wanted: kindOf(draft).mentionsAreLinked === true && name.includes(draft.title),
    })),
  );
  const several = names
    .filter(({ name, draft }) => name.includes(' ') && draft.title.includes(' '))
    .sort((a, b) => b.name.length - a.name.length);
  return Map.groupBy(several, ({ name }) => name.slice(0, name.indexOf(' ')));
}

/**
 * Where a word begins that may be a name's first: as far as the longest of them and no further, or at each dot of a row
 * of dots the rest would be read again.
 */
function beginningsOf(names: ReadonlyMap<string, unknown>): RegExp {
  const longest = Math.max(1, ...[...names.keys()].map((word) => word.length));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}]|[\\p{L}\\p{N}][-‐‑’'])(?=(\\S{1,${longest}}) )`, 'gu');
}

/**
 * Those whose titles stand in a text as whole names, and where: in one pass over the text, however many there are.
 * A name within a longer one is none: neither within that of another entry, nor within one that goes on.
 */
function mentionedIn(text: string, beginnings: RegExp, names: ReadonlyMap<string, readonly Name[]>) {
  const found: { subject: Draft; at: number }[] = [];
  let end = 0;
  for (const { 1: word, index } of text.matchAll(beginnings)) {
    if (index < end) continue;
    const longest = names
      .get(word!)
      ?.find(({ name }) => text.startsWith(name, index) && !goesOn(text, index + name.length));
    if (!longest) continue;
    end = index + longest.name.length;
    if (longest.wanted && !isPreceded(text, index)) {
      found.push({ subject: longest.draft, at: index + longest.name.indexOf(longest.draft.title) });
    }
  }
  return found;
}

/** Whether a name goes on behind its end: Ann Lee-Smith, Ann Lee Smith. */
const goesOn = (text: string, end: number) =>
  /^(?:[\p{L}\p{M}\p{N}]|[-‐‑ ]\p{Lu})/u.test(text.slice(end, end + 4));

/** What is said of somebody before their name, and is no name. */
const styles =
  /^(?:Captain|Colonel|Commander|Detective|Director|Doctor|Dr|Father|Inspector|King|Lady|Lieutenant|Lord|Major|Miss|Mr|Mrs|Ms|Officer|President|Prince|Princess|Professor|Queen|Saint|Sergeant|Sir|Sister)\.?$/;

/** Whether a name begins further ahead: with Mary Ann Lee, with M. Ann Lee. A sentence may begin with any word. */
function isPreceded(text: string, start: number): boolean {
  const [, before, word] = /(\S?)\s*(?<!\S)(\S+) $/u.exec(text.slice(Math.max(0, start - 60), start)) ?? [];
  if (!word || !/^\p{Lu}(?:\.|[\p{L}\p{M}’'-]+)$/u.test(word) || styles.test(word)) return false;
  return /^\p{Lu}\.$/u.test(word) || /[\p{L}\p{N},]/u.test(before ?? '');
}
