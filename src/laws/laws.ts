import { issue, type Issue } from '../issues/issue.ts';
import { kindOf } from '../kinds/index.ts';
import type { Link } from '../read/manuscript/links.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { placeAt, type Place } from '../issues/positions.ts';
import { placeInBlock, textOf } from './own-words.ts';
import { quotationsIn } from './quotations.ts';
import { sourceKeys, sourcesInFields, sourcesOf } from '../read/manuscript/walk.ts';
import type { Tables } from '../wiki/wiki.ts';

/** Longest quotation in words: longer ones are retold instead. */
const longestQuotation = 25;

/** Entries link to and are linked from as many others as the wiki asks for in wiki.yaml. */
export function checkLinkCounts({ drafts, links, minimumLinks, whole }: Manuscript): Issue[] {
  const out = countsOf(links, ({ from, to }) => [from, to]);
  const into = countsOf(links, ({ from, to }) => [to, from]);
  return drafts.flatMap((draft) => {
    if (kindOf(draft).isListedThere) return [];
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

/** Quotations are short: a phrase, at most a sentence. So are lines worth remembering. */
export function checkQuotationsAreShort(manuscript: Manuscript): Issue[] {
  return [...quotationsInTexts(manuscript), ...linesOfTable(manuscript)].flatMap(({ quoted, place }) => {
    const words = quoted.trim().split(/\s+/).length;
    return words > longestQuotation
      ? [issue('long-quotation', place(), { words, most: longestQuotation })]
      : [];
  });
}

/** Words of somebody else's, and where they stand. */
interface Quoted {
  quoted: string;
  place: () => Place;
}

function linesOfTable({ tables }: Manuscript): Quoted[] {
  const rows = (tables.lines?.fields ?? []) as Tables['lines'];
  return rows.map(({ line }, index) => ({
    quoted: line,
    place: () => tables.lines!.block.placeOf([index, 'line']),
  }));
}

function quotationsInTexts({ drafts }: Manuscript): Quoted[] {
  return drafts.flatMap((draft) =>
    draft.body.blocks.flatMap((block) => {
      const text = textOf(block);
      return quotationsIn(text).flatMap(({ start, end, mark }) => {
        // A single mark may as well be an apostrophe.
        if (mark === '‘' || mark === '‚') return [];
        const quoted = text.slice(start + 1, end - 1).trim();
        const begin = quoted.slice(0, 20);
        return { quoted, place: () => placeInBlock(draft, block, text.indexOf(begin, start + 1), begin) };
      });
    }),
  );
}

/** What stands in sources.yaml supports something. */
export function checkSourcesAreUsed(manuscript: Manuscript): Issue[] {
  const { sources, drafts, aside, tables } = manuscript;
  // The citation may stand in what could not be read.
  if (!manuscript.whole) return [];
  const cited = new Set([
    ...[...drafts, ...aside].flatMap(sourcesOf),
    ...Object.values(tables).flatMap(sourcesInFields),
  ]);
  return sourceKeys(manuscript)
    .filter(({ key }) => !cited.has(key))
    .map(({ key, index }) => issue('unused-source', sources!.block.placeOf([index, 'key']), { key }));
}
