import { expect, it } from 'vitest';
import { lineOf, pageAt, pagesOf } from '../../support/pages.ts';

it('a sealed event leaves no date behind', () => {
  const dates = (address: string) =>
    pageAt(pagesOf('tiny'), address).root.querySelectorAll('.making time').map(lineOf);
  expect(dates('/making/')).toEqual(['November 2000', '3 March 2001', '2002']);
  expect(dates('/after/second-light/making/')).toEqual([
    'November 2000',
    '3 March 2001',
    '9 August 2001',
    '2002',
  ]);
});

it('a date says no more than is known', () => {
  const { root } = pageAt(pagesOf('tiny'), '/making/');
  const times = root.querySelectorAll('.making time').map((time) => time.getAttribute('datetime'));
  expect(times).toEqual(['2000-11', '2001-03-03', '2002']);
});
