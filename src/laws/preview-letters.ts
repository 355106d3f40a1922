import { undrawableIn } from '../draw/drawable-letters.ts';
import { issue, type Issue } from '../issues/issue.ts';
import type { FieldBlock } from '../read/fields/field-blocks.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';

/** Preview pictures have every letter of what they show: an entry's cover and summary, the site's name and its tagline. */
export function checkPreviewLetters({ drafts, settings }: Manuscript): Issue[] {
  return [
    ...(settings ? ['title', 'tagline'].flatMap((field) => lettersIn(settings, field)) : []),
    ...drafts.flatMap((draft) =>
      [draft.coverTitle === undefined ? 'title' : 'coverTitle', 'summary'].flatMap((field) =>
        lettersIn(draft, field),
      ),
    ),
  ];
}

function lettersIn({ block }: FieldBlock, field: string): Issue[] {
  const text = (block.data as Record<string, unknown> | null)?.[field];
  const letters = typeof text === 'string' ? undrawableIn(text) : [];
  return letters.length > 0
    ? [issue('undrawable-letters', block.placeOfWord([field], letters[0]!), { field, letters })]
    : [];
}
