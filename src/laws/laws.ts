import { issue, type Issue } from '../issues/issue.ts';
import { kindOf } from '../kinds/index.ts';
import type { Link } from '../read/manuscript/links.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { placeAt } from '../issues/positions.ts';
import type { Draft } from '../read/manuscript/drafts.ts';
import { sourceKeys } from '../read/manuscript/walk.ts';

/** Longest quotation in words: longer ones are retold instead. */
const longestQuotation = 25;

/** Entries link to and are linked from as many others as the wiki asks for in wiki.yaml. */
export function checkLinkCounts({ drafts, links, minimumLinks, whole }: Manuscript): Issue[] {
  const out = countsOf(links, ({ from, to }) => [from, to]);
  const into = countsOf(links, ({ from, to }) => [to, from]);
  return drafts.flatMap((draft) => {
    const [to, from] = [out.get(draft.id)?.size ?? 0, into.get(draft.id)?.size ?? 0];
    const place = placeAt(draft.file, 0, 3);
    return [
      ...(to < minimumLinks.out && !draft.textUnread
        ? [issue('few-links-out', place, { found: to, expected: minimumLinks.out })]
        : []),
      // None at all is an orphan, which has its own words; sections are in the menu.
      ...(whole && from > 0 && from < minimumLinks.in && draft.kind !== 'section'
        ? [issue('few-links-in', place, { id: draft.id, found: from, expected: minimumLinks.in })]
        : []),
    ];
  });
}

/** The distinct entries at the other end of each entry's links. */
function countsOf(links: readonly Link[], ends: (link: Link) => [string, string]): Map<string, Set<string>> {
  const counts = new Map<string, Set<string>>();
  for (const link of links) {
    const [end, other] = ends(link);
    const others = counts.get(end) ?? new Set();
    counts.set(end, others.add(other));
  }
  return counts;
}

/** Quotations are short: a phrase, at most a sentence. */
export function checkQuotationsAreShort({ drafts }: Manuscript): Issue[] {
  return drafts.flatMap((draft) =>
    draft.body.blocks.flatMap((block) => {
      const text = block.tokens.map((token) => (token.type === 'words' ? token.text : ' ')).join('');
      return [...text.matchAll(/[“"]([^“”"]+)[”"]/g)].flatMap(([, quoted]) => {
        const words = quoted!.trim().split(/\s+/).length;
        const start = quoted!.slice(0, 20);
        const at = Math.max(draft.file.text.indexOf(start, block.offset), block.offset);
        return words > longestQuotation
          ? [
              issue('long-quotation', placeAt(draft.file, at, start.length), {
                words,
                most: longestQuotation,
              }),
            ]
          : [];
      });
    }),
  );
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const misformed = new RegExp(
  `\\b(?:${months}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b|\\b\\d{1,2}(?:st|nd|rd|th) (?:of )?(?:${months})\\b`,
);

/** Dates in prose read "29 December 2017". */
export function checkDatesInProse({ drafts }: Manuscript): Issue[] {
  return drafts.flatMap((draft) =>
    draft.body.blocks.flatMap((block) =>
      block.tokens.flatMap((token) => {
        const found = token.type === 'words' && misformed.exec(token.text)?.[0];
        if (!found) return [];
        const at = Math.max(draft.file.text.indexOf(found, token.offset), token.offset);
        return [issue('date-in-prose', placeAt(draft.file, at, found.length), { found })];
      }),
    ),
  );
}

/** In each part of an entry, the first mention of somebody whose kind asks for it is a link. */
export function checkFirstMentions({ drafts, levels }: Manuscript): Issue[] {
  // Single names are ambiguous words too often to be demanded.
  const subjects = drafts.filter((draft) => kindOf(draft).mentionsAreLinked && draft.title.includes(' '));
  const byFirstWord = Map.groupBy(subjects, ({ title }) => title.slice(0, title.indexOf(' ')));
  const longest = Math.max(1, ...[...byFirstWord.keys()].map((word) => word.length));
  // As far as a name's first word goes and no further: at each dot of a row of them the rest would be read again.
  const beginnings = new RegExp(`(?<![\\p{L}\\p{N}])(?=(\\S{1,${longest}}) )`, 'gu');
  return drafts.flatMap((draft) => {
    const settled = new Set(draft.body.mentions.map(({ under, to }) => `${under} ${to}`));
    return draft.body.blocks.flatMap((block) =>
      block.tokens.flatMap((token) => {
        if (token.type !== 'words' || token.linked) return [];
        return mentionedIn(token.text, beginnings, byFirstWord).flatMap((subject) => {
          const mention = `${block.under} ${subject.id}`;
          if (subject.id === draft.id || settled.has(mention) || !levels.opens(token.level, subject.level))
            return [];
          settled.add(mention);
          const { title, id } = subject;
          const at = Math.max(draft.file.text.indexOf(title, token.offset), token.offset);
          return [issue('unlinked-mention', placeAt(draft.file, at, title.length), { title, id })];
        });
      }),
    );
  });
}

/** Those whose titles stand in a text as whole words: in one pass over the text, however many there are. */
function mentionedIn(
  text: string,
  beginnings: RegExp,
  byFirstWord: ReadonlyMap<string, readonly Draft[]>,
): Draft[] {
  return [...text.matchAll(beginnings)].flatMap(({ 1: word, index }) =>
    (byFirstWord.get(word!) ?? []).filter(
      ({ title }) =>
        text.startsWith(title, index) && !/^[\p{L}\p{N}]/u.test(text.slice(index + title.length)),
    ),
  );
}

/** What stands in sources.yaml supports something. */
export function checkSourcesAreUsed(manuscript: Manuscript): Issue[] {
  const { sources, drafts, tables } = manuscript;
  // The citation may stand in what could not be read.
  if (!manuscript.whole) return [];
  const cited = new Set<string>();
  for (const block of [...drafts, ...Object.values(tables)]) {
    for (const { value, meaning } of block?.meaningful ?? []) {
      if ('names' in meaning && meaning.names === 'source') cited.add(value);
    }
  }
  for (const { sources: keys } of drafts.flatMap((draft) => draft.body.citations)) {
    for (const key of keys) cited.add(key);
  }
  return sourceKeys(manuscript)
    .filter(({ key }) => !cited.has(key))
    .map(({ key, index }) => issue('unused-source', sources!.block.placeOf([index, 'key']), { key }));
}
