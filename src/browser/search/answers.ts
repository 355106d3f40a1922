import { wordsIn } from '../../wiki/compared-words.ts';
import type { KnownAnswer, KnownNames } from './known-names.ts';
import { idle } from './words.ts';

/** Longer questions are not put to fields. */
const mostWords = 6;

/**
 * The answer to a question such as "director" or "who plays ada": each of its words asks for the field or
 * names what it is about, and at least one asks.
 */
export function answerTo(query: string, known: KnownNames): KnownAnswer | undefined {
  const words = wordsIn(query).filter((word) => !idle.has(word));
  if (words.length === 0 || words.length > mostWords) return undefined;
  let best: { answer: KnownAnswer; score: number } | undefined;
  for (const answer of known.answers()) {
    const asks = words.filter((word) => answer.ask.has(word)).length;
    if (asks === 0) continue;
    const about = known.wordsAbout(answer.about);
    const names = words.filter((word) => about.words.has(word)).length;
    const all = words.every((word) => answer.ask.has(word) || about.words.has(word));
    // An episode's credits may be asked for without naming it; whose part is meant must be said.
    const named = known.asked.includes(about.kind) || names > 0;
    const score = names * 2 + asks;
    if (all && named && (!best || score > best.score)) best = { answer, score };
  }
  return best?.answer;
}
