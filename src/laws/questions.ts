import { issue, type Issue } from '../issues/issue.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { foldedCase } from './accents.ts';

const folded = (question: string) =>
  foldedCase(question)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** A question in the same words leads to one answer. */
export function checkQuestionsAreDistinct({ drafts }: Manuscript): Issue[] {
  const first = new Map<string, string>();
  return drafts.flatMap((draft) => {
    const { asked } = (draft.block.data ?? {}) as { asked?: unknown };
    return (Array.isArray(asked) ? asked : []).flatMap((each: unknown, index) => {
      if (typeof each !== 'string') return [];
      const other = first.get(folded(each));
      if (other === undefined) first.set(folded(each), draft.file.path);
      return other
        ? [issue('duplicate-question', draft.block.placeOf(['asked', index]), { question: each, other })]
        : [];
    });
  });
}
