import { expect, it } from 'vitest';
import { fold, wordsIn } from '../../../src/wiki/compared-words.ts';

it.each([
  ['Æon Flux', 'aeon flux'],
  ['Łukasz Żal', 'lukasz zal'],
  ['Øyvind Ås', 'oyvind as'],
  ['Đorđe', 'dorde'],
  ['Straße', 'strasse'],
  ['STRAẞE', 'strasse'],
  ['Þór', 'thor'],
  ['Œuvre', 'oeuvre'],
  ['Işık', 'isik'],
  ['İstanbul', 'istanbul'],
  ['Ήλιος', 'ηλιοσ'],
  ['Ёж', 'еж'],
  ['ﬁlm', 'film'],
])('“%s” is compared as “%s”', (text, plain) => expect(fold(text)).toBe(plain));

it.each([
  ['はは', 'ばば'],
  ['राम', 'रीमा'],
])('marks that are part of a letter stay: “%s” is not “%s”', (a, b) => expect(fold(a)).not.toBe(fold(b)));

it('an apostrophe ends no word, a mark of a script does neither', () => {
  expect(wordsIn("who's who, रीमा")).toEqual(['whos', 'who', 'रीमा']);
});

it('words that no space parts are found one by one', () => {
  expect(wordsIn('彼女は船長です')).toContain('船長');
  expect(wordsIn('กัปตันเรือ').length).toBeGreaterThan(1);
});
