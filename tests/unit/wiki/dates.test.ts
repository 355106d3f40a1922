import { expect, it } from 'vitest';
import { formatDate } from '../../../src/wiki/dates.ts';

it.each([
  ['2017-12-29', 'en-GB', '29 December 2017'],
  ['2017-12', 'en-GB', 'December 2017'],
  ['2017', 'en-GB', '2017'],
  ['2017-01-01', 'en-GB', '1 January 2017'],
  ['2017-12-29', 'en-US', 'December 29, 2017'],
  ['2017-12-29', 'de', '29. Dezember 2017'],
  ['2017', 'fa', '۲۰۱۷'],
  ['2017', 'th', '2017'],
  ['2017-12-29', 'ar-SA', '٢٩ ديسمبر ٢٠١٧'],
])('%s in %s is %s', (iso, language, expected) => {
  expect(formatDate(iso, language)).toBe(expected);
});
