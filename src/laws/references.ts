import { issue, type Issue } from '../issues/issue.ts';
import type { Draft } from '../read/manuscript/drafts.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { placeOfWord, type Place } from '../issues/positions.ts';
import { suggest } from '../issues/suggest.ts';
import { fieldBlocks } from '../read/manuscript/walk.ts';
import { nameRows } from './name-rows.ts';
import type { EntryKind } from '../read/schemas/entry-kinds.ts';
import { levelOfField } from '../read/manuscript/level-of-field.ts';

/** Every id in a field or a tag names an entry of a fitting kind that is open where it is named. */
export function checkReferences(manuscript: Manuscript): Issue[] {
  const { levels, drafts } = manuscript;
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const aside = new Map(manuscript.aside.map((draft) => [draft.id, draft]));

  const checkId = (
    id: string,
    place: Place,
    at: string,
    expected: readonly EntryKind[],
    orName?: true,
  ): Issue[] => {
    const target = byId.get(id);
    // Its own problem keeps an entry from being read; that is told of once, where it stands.
    if (!target && manuscript.unread.has(id)) return [];
    const unfinished = target ? undefined : aside.get(id);
    if (unfinished) return [issue('draft-reference', place, { id, path: unfinished.file.path })];
    if (!target) return [unknownEntry(manuscript, id, place, expected, orName)];
    if (expected.length > 0 && !expected.includes(target.kind)) {
      return [issue('wrong-kind', place, { id, kind: target.kind, expected })];
    }
    if (!levels.opens(at, target.level)) {
      return [issue('sealed-reference', place, { id, at, needs: target.level })];
    }
    return [];
  };

  const inFields = fieldBlocks(manuscript).flatMap((block) =>
    block.meaningful.flatMap((field) =>
      'refersTo' in field.meaning
        ? checkId(
            field.value,
            block.block.placeOf(field.path),
            levelOfField(levels, block, field),
            field.meaning.refersTo,
            field.meaning.orName,
          )
        : [],
    ),
  );

  const inText = drafts.flatMap((draft) =>
    draft.body.mentions.flatMap(({ to, anchor, level, offset, as }) => {
      if (!to || as === 'name') return [];
      const written = anchor === undefined ? to : `${to}#${anchor}`;
      const place = placeOfWord(draft.file, offset, written);
      const problems = checkId(to, place, level, []);
      const target = byId.get(to);
      if (problems.length > 0 || anchor === undefined || !target) return problems;
      return checkAnchor(manuscript, target, anchor, place, level);
    }),
  );

  return [...inFields, ...inText, ...drafts.flatMap((draft) => checkLinks(manuscript, draft))];
}

/**
 * Tells of an id that no entry has, and what was most likely meant.
 * @param expected the kinds of entry it may belong to; any when left out
 * @param orName whether the name of what has no entry may stand in its place
 */
export function unknownEntry(
  manuscript: Manuscript,
  id: string,
  place: Place,
  expected: readonly EntryKind[] = [],
  orName?: true,
): Issue {
  const { drafts, unread } = manuscript;
  const bare = idIn(id);
  const candidates = (kinds: readonly string[]) => [
    ...drafts.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map((draft) => draft.id),
    ...unread,
  ];
  const isBare = bare !== id && drafts.some((draft) => draft.id === bare);
  const suggestion = isBare ? bare : (suggest(id, candidates(expected)) ?? suggest(id, candidates([])));
  const folders = [...manuscript.folders].filter(([, kind]) => expected.includes(kind));
  const folded = nameRows(manuscript).find(({ row }) =>
    row.formerIds?.some((path) => path.endsWith(`/${bare}`)),
  );
  return issue('unknown-reference', place, {
    id,
    now: drafts.find(({ formerIds }) => formerIds.includes(bare))?.id,
    folded: folded && { name: folded.row.name, at: folded.row.at, orName },
    suggestion,
    files: folders.map(([folder]) => `${folder}/${bare}.mdx`),
  });
}

/** The id that is meant by a path, a file name or a name in words. */
function idIn(written: string): string {
  const name = written.split('/').findLast(Boolean) ?? written;
  const words = name.replace(/\.mdx?$/, '').toLowerCase();
  return words.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? written;
}

/** Markdown links may only go to headings of their own page. */
function checkLinks(manuscript: Manuscript, draft: Draft): Issue[] {
  return draft.body.links.flatMap((link) => {
    const place = placeOfWord(draft.file, link.offset, link.url);
    return link.url.startsWith('#')
      ? checkAnchor(manuscript, draft, link.url.slice(1), place, link.level)
      : [issue('unsafe-link', place, { url: link.url })];
  });
}

/** A heading of an entry that is named exists, and is open where it is named. */
export function checkAnchor(
  { levels }: Manuscript,
  target: Draft,
  anchor: string,
  place: Place,
  at: string,
): Issue[] {
  if (target.textUnread) return [];
  const known = target.body.headings
    .filter((heading) => levels.opens(at, heading.level))
    .map((heading) => heading.id);
  return known.includes(decoded(anchor))
    ? []
    : [issue('unknown-anchor', place, { id: target.id, anchor, suggestion: suggest(anchor, known), known })];
}

/** An anchor as its heading has it; browsers copy é as %C3%A9. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
