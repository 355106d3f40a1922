import { issue, type Issue } from '../issues/issue.ts';
import type { Draft } from '../read/manuscript/drafts.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { placeOfWord, type Place } from '../issues/positions.ts';
import { suggest } from '../issues/suggest.ts';
import { fieldBlocks } from '../read/manuscript/walk.ts';
import { levelOfField } from '../read/manuscript/level-of-field.ts';

/** Every id in a field or a tag names an entry of a fitting kind that is open where it is named. */
export function checkReferences(manuscript: Manuscript): Issue[] {
  const { levels, drafts } = manuscript;
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));

  const known = [...byId.keys(), ...manuscript.unread];

  const checkId = (id: string, place: Place, at: string, expected: readonly string[]): Issue[] => {
    const target = byId.get(id);
    // Its own problem keeps an entry from being read; that is told of once, where it stands.
    if (!target && manuscript.unread.has(id)) return [];
    if (!target) {
      return [issue('unknown-reference', place, { id, suggestion: suggest(id, known) })];
    }
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
          )
        : [],
    ),
  );

  const inText = drafts.flatMap((draft) =>
    draft.body.mentions.flatMap(({ to, anchor, level, offset }) => {
      if (!to) return [];
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

/** Markdown links may only go to headings of their own page. */
function checkLinks(manuscript: Manuscript, draft: Draft): Issue[] {
  return draft.body.links.flatMap((link) => {
    const place = placeOfWord(draft.file, link.offset, link.url);
    return link.url.startsWith('#')
      ? checkAnchor(manuscript, draft, link.url.slice(1), place, link.level)
      : [issue('unsafe-link', place, { url: link.url })];
  });
}

function checkAnchor(
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
  return known.includes(anchor)
    ? []
    : [issue('unknown-anchor', place, { id: target.id, anchor, suggestion: suggest(anchor, known), known })];
}
