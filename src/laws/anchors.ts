import { issue, type Issue } from '../issues/issue.ts';
import { placeAt } from '../issues/positions.ts';
import type { Draft } from '../read/manuscript/drafts.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';

/** Anchors that pages have of their own, beside those of panels, which give way to an author's. */
export const ownAnchors = [
  'main',
  'contents-label',
  'who-is-who',
  'worlds',
  'neighbours',
  'what-links-here',
  'sources',
  'preview-words',
];

/** Anchors of sources, claims, shelves and parts of a story, which a page numbers. */
export const numberedAnchors = /^(?:source-\d+|shelf-\d+|part-\d+|claim-[0-9a-z]{1,4}(?:-\d+)?)$/;

/** No heading has an anchor that its page has itself, or none at all. */
export function checkAnchors({ drafts }: Manuscript): Issue[] {
  return drafts.flatMap((draft) => [...checkHeadings(draft), ...checkId(draft)]);
}

function checkHeadings(draft: Draft): Issue[] {
  return draft.body.headings.flatMap(({ text, id, offset }) => {
    const place = () => placeAt(draft.file, offset, draft.file.text.slice(offset).search(/\r?\n|$/));
    if (!/[\p{L}\p{N}]/u.test(id)) return [issue('wordless-heading', place(), { heading: text })];
    return isOwn(id) ? [issue('taken-anchor', place(), { anchor: id })] : [];
  });
}

/** The timeline and the story in full have an anchor for each scene, and the page of questions for each question: its id. */
function checkId(draft: Draft): Issue[] {
  return (draft.kind === 'scene' || draft.kind === 'question') && isOwn(draft.id)
    ? [issue('taken-anchor', placeAt(draft.file, 0, 3), { anchor: draft.id })]
    : [];
}

const isOwn = (anchor: string) => ownAnchors.includes(anchor) || numberedAnchors.test(anchor);
