import { wordsIn } from '../../wiki/compared-words.ts';

const set = (words: string) => new Set(words.split(' '));

/** Words that make a question of a query. */
const asking = set(
  'who whos whom whose what whats when where wheres which why how is are was were do does did can could will would should has have had',
);

/** Words of a question that say nothing about what is asked. */
export const idle = new Set([
  ...asking,
  ...set(
    'a an and am about as at be been being by called episode film for from happen happened happens happening in into it its mean means meant meaning of on or s shall so that the their them then there these they this those to with might may must i im me my our we you your need please tell',
  ),
]);

/** Most words of a query that names are asked for: more that tell something are a sentence, which no name answers. */
export const mostWords = 8;

/** Most words that are looked at, telling or not: what is pasted may be a whole page. */
const mostLookedAt = 3 * mostWords;

/**
 * The words of a query, and those of them that tell something; a question may be put in as many idle words as it likes.
 * @returns none where more of them tell something than a name could answer
 */
export function wordsOfQuery(query: string): { words: string[]; telling: string[] } {
  const words = wordsIn(query).slice(0, mostLookedAt);
  const telling = words.filter((word) => !idle.has(word));
  const sentence = telling.length > mostWords || words.length === mostLookedAt;
  return sentence ? { words: [], telling: [] } : { words, telling };
}

/** Whether a query is put as a question. */
export const isQuestion = (query: string) => wordsIn(query).some((word) => asking.has(word));
