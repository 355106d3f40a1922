import type { stances } from '../kinds/review/schema.ts';
import type { Entry } from './wiki.ts';

/** A review's verdict as readers see it; `unstated` where no source gives one. */
export type Stance = (typeof stances)[number] | 'unstated';

/** Every verdict, best first, with its word. */
export const verdicts: readonly { stance: Stance; word: string }[] = [
  { stance: 'positive', word: 'Positive' },
  { stance: 'mixed', word: 'Mixed' },
  { stance: 'negative', word: 'Negative' },
  { stance: 'unstated', word: 'Verdict not stated' },
];

/** The verdict of a review. */
export function stanceOf(review: Entry<'review'>): Stance {
  return review.fields.stance ?? 'unstated';
}

/** A verdict in a word or three. */
export function verdictWord(stance: Stance): string {
  return verdicts.find((each) => each.stance === stance)!.word;
}
