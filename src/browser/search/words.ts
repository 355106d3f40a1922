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
    'a an and am about as at be been being by called episode film for from happen happened happens happening in into it its mean means meant meaning of on or s shall so that the their them then there these they this those to with might may must',
  ),
]);

/** Longer queries are sentences, which no name answers. */
export const mostWords = 8;

/** Whether a query is put as a question. */
export const isQuestion = (query: string) => wordsIn(query).some((word) => asking.has(word));
