import type { AnswerRecord } from '../../views/lists/answers.ts';
import type { NamesIndex } from '../../views/lists/names-index.ts';
import { idle, wordsIn } from './words.ts';

/** The answer a field gives to a question. */
export interface Answer {
  label: string;
  /** Place of the entry it is about in the names index. */
  about: number;
  /** Places of the entries that answer, or words. */
  answer: number[] | string;
  source?: { publisher: string; key: string };
}

/**
 * The answer to a question such as "director" or "who plays ada": each of its words asks for the field or
 * names what it is about, and at least one asks.
 */
export function answerTo(query: string, { names, answers, asked }: NamesIndex): Answer | undefined {
  const words = wordsIn(query).filter((word) => !idle.has(word));
  if (words.length === 0 || words.length > 6) return undefined;
  let best: { row: AnswerRecord; score: number } | undefined;
  for (const row of answers) {
    const ask = new Set(row[0].split(' '));
    const [title, , facets, aliases = []] = names[row[1]]!;
    const about = new Set(wordsIn([title, ...aliases].join(' ')));
    const asks = words.filter((word) => ask.has(word)).length;
    const names_ = words.filter((word) => about.has(word)).length;
    const all = words.every((word) => ask.has(word) || about.has(word));
    // An episode's credits may be asked for without naming it; whose part is meant must be said.
    const named = asked.includes(facets[0] as string) || names_ > 0;
    const score = names_ * 2 + asks;
    if (all && named && asks > 0 && (!best || score > best.score)) best = { row, score };
  }
  if (!best) return undefined;
  const [, about, label, answer, source] = best.row;
  return { label, about, answer, source: source ? { publisher: source[0], key: source[1] } : undefined };
}
