import { expect, it } from 'vitest';
import { directionOf, isEnglishOf, primaryLanguage, seasonWord } from '../../../src/wiki/language.ts';

it.each([
  ['ar', 'rtl', 'ar'],
  ['fa', 'rtl', 'fa'],
  ['he-IL', 'rtl', 'he'],
  ['az-Arab', 'rtl', 'az'],
  ['az', 'ltr', 'az'],
  ['fil', 'ltr', 'fil'],
  ['en-gb', 'ltr', 'en'],
  ['zh-Hant-TW', 'ltr', 'zh'],
])('%s runs %s and is %s', (tag, direction, language) => {
  expect(directionOf(tag)).toBe(direction);
  expect(primaryLanguage(tag)).toBe(language);
});

it('English is that of a country, America where none is named', () => {
  expect(isEnglishOf('en-gb', 'GB')).toBe(true);
  expect(isEnglishOf('en', 'US')).toBe(true);
  expect(isEnglishOf('de-GB', 'GB')).toBe(false);
});

it.each([
  ['en-GB', 'Series'],
  ['en-US', 'Season'],
  ['en', 'Season'],
  ['de', 'Series'],
])('in %s episodes make a %s', (language, word) => expect(seasonWord(language)).toBe(word));
