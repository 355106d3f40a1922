/** The verdicts a review can state, best first. */
export const stances = ['positive', 'mixed', 'negative'] as const;

/** A review's verdict as readers see it; `unstated` where no source gives one. */
export type Stance = (typeof stances)[number] | 'unstated';

/** Every verdict, best first, with its word. */
export const verdicts: readonly { stance: Stance; word: string }[] = [
  { stance: 'positive', word: 'Positive' },
  { stance: 'mixed', word: 'Mixed' },
  { stance: 'negative', word: 'Negative' },
  { stance: 'unstated', word: 'Verdict not stated' },
];

/** A verdict in a word or three. */
export function verdictWord(stance: Stance): string {
  return verdicts.find((each) => each.stance === stance)!.word;
}
