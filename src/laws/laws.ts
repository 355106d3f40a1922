import { issue, type Issue } from '../issues/issue.ts';
import type { Draft } from '../read/manuscript/drafts.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { placeAt } from '../issues/positions.ts';
import { sourceKeys } from '../read/manuscript/walk.ts';

/** Longest quotation in words: longer ones are retold instead. */
const longestQuotation = 25;

/** Entries link to and are linked from as many others as the wiki asks for in wiki.yaml. */
export function checkLinkCounts(manuscript: Manuscript): Issue[] {
  const { drafts, minimumLinks } = manuscript;
  const to = new Map(drafts.map((draft) => [draft.id, linkedFrom(draft)]));
  return drafts.flatMap((draft) => {
    const out = to.get(draft.id)!.size;
    const into = drafts.filter((other) => to.get(other.id)!.has(draft.id)).length;
    const place = placeAt(draft.file, 0, 3);
    return [
      ...(out < minimumLinks.out && !draft.textUnread
        ? [issue('few-links-out', place, { found: out, expected: minimumLinks.out })]
        : []),
      // None at all is an orphan, which has its own words; sections are in the menu.
      ...(manuscript.whole && into > 0 && into < minimumLinks.in && draft.kind !== 'section'
        ? [issue('few-links-in', place, { id: draft.id, found: into, expected: minimumLinks.in })]
        : []),
    ];
  });
}

function linkedFrom(draft: Draft): Set<string> {
  const inFields = draft.meaningful
    .filter((field) => 'refersTo' in field.meaning)
    .map((field) => field.value);
  const inText = draft.body.tags.map(
    ({ tag, attributes }) => (tag === 'Ref' ? attributes.to : attributes.by)?.split('#')[0] ?? '',
  );
  return new Set([...inFields, ...inText].filter((id) => id && id !== draft.id));
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

/** In each part of an entry, the first mention of a person or character is a link. */
export function checkFirstMentions({ drafts, levels }: Manuscript): Issue[] {
  // Single names are ambiguous words too often to be demanded.
  const subjects = drafts.filter(
    (draft) => (draft.kind === 'person' || draft.kind === 'character') && draft.title.includes(' '),
  );
  return drafts.flatMap((draft) => {
    const linked = new Set(
      draft.body.tags
        .filter((use) => use.tag === 'Ref' || use.tag === 'Quote')
        .map((use) => `${use.under} ${(use.attributes.to ?? use.attributes.by ?? '').split('#')[0]}`),
    );
    return subjects.flatMap((subject) => {
      if (subject.id === draft.id) return [];
      const seen = new Set<string | undefined>();
      return draft.body.blocks.flatMap((block) => {
        if (seen.has(block.under) || linked.has(`${block.under} ${subject.id}`)) return [];
        const token = block.tokens.find(
          (each) =>
            each.type === 'words' &&
            !each.linked &&
            each.text.includes(subject.title) &&
            levels.opens(each.level, subject.level),
        );
        if (!token) return [];
        seen.add(block.under);
        const at = Math.max(draft.file.text.indexOf(subject.title, token.offset), token.offset);
        return [
          issue('unlinked-mention', placeAt(draft.file, at, subject.title.length), {
            title: subject.title,
            id: subject.id,
          }),
        ];
      });
    });
  });
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
  for (const use of drafts.flatMap((draft) => draft.body.tags)) {
    for (const key of (use.attributes.s ?? use.attributes.cite ?? '').split(/\s+/)) cited.add(key);
  }
  return sourceKeys(manuscript)
    .filter(({ key }) => !cited.has(key))
    .map(({ key, index }) => issue('unused-source', sources!.block.placeOf([index, 'key']), { key }));
}
