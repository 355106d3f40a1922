import { expect, inject, it } from 'vitest';
import { phone, scrollingTo } from '../../support/phone.ts';
import { readers } from '../../support/readers.ts';

const { open } = readers();

/** What a reader on a phone wants to know: the edition that knows it, the links that lead there, words of the answer. */
const questions: [asked: string, edition: string, links: string[], answer: RegExp][] = [
  ['who played Walton', '', ['Cast and crew'], /Jimmi Simpson/],
  ['who composed', '', ['Music'], /Daniel Pemberton/],
  ['what critics liked', '', ['Reception', 'Acting'], /Jesse Plemons as the captain/],
  ['what critics disliked', '', ['Reception', 'Length and pace'], /Slightly too long/],
  [
    'what happens in the end',
    'after/uss-callister/',
    ['The story', 'How “USS Callister” ends'],
    /captain’s chair/,
  ],
  [
    'what happens in the end of the sequel',
    'after/into-infinity/',
    ['The story', 'How “Into Infinity” ends'],
    /FBI arrest/,
  ],
];

it.each(questions)('%s', async (_, edition, links, answer) => {
  const page = await open(`${inject('real').url}/${edition}`, phone);
  expect(links.length).toBeLessThanOrEqual(2);
  expect(await scrollingTo(page, links, answer)).toBeLessThanOrEqual(1);
});
