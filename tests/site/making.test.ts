import { describe, expect, it } from 'vitest';
import { lineOf, pageAt, pagesOf, type WikiName } from '../support/pages.ts';

const names: WikiName[] = ['fixture', 'real'];
const built = { fixture: pagesOf('fixture'), real: pagesOf('real') };

describe.each(names)('the making of the %s wiki', (name) => {
  const pages = built[name].filter(({ path }) => path === 'making/');

  it('runs forward in time, each date under its year', () => {
    expect(pages).toHaveLength(3);
    for (const { root, file } of pages) {
      const dates = root.querySelectorAll('.making time').map((time) => time.getAttribute('datetime')!);
      expect(dates.length, file).toBeGreaterThan(1);
      expect(dates, file).toEqual([...dates].sort());
      for (const section of root.querySelectorAll('.making section')) {
        const year = lineOf(section.querySelector('h2'));
        for (const time of section.querySelectorAll('time')) {
          expect(time.getAttribute('datetime')!.slice(0, 4), file).toBe(year);
        }
      }
    }
  });

  it('leads from each event to a chapter and to a source', () => {
    for (const { root, file } of pages) {
      const events = root.querySelectorAll('.making li div p:not(.first-shown)');
      expect(events.length, file).toBeGreaterThan(0);
      for (const event of events) {
        expect(event.querySelector('.making-chapter a'), `${file}: ${lineOf(event)}`).toBeTruthy();
        expect(event.querySelector('.marks a'), `${file}: ${lineOf(event)}`).toBeTruthy();
      }
    }
  });
});

it('a sealed event leaves no date behind', () => {
  const dates = (address: string) =>
    pageAt(built.fixture, address).root.querySelectorAll('.making time').map(lineOf);
  expect(dates('/making/')).toEqual(['November 2000', '3 March 2001', '2002']);
  expect(dates('/after/second-light/making/')).toEqual([
    'November 2000',
    '3 March 2001',
    '9 August 2001',
    '2002',
  ]);
});

it('a date says no more than is known', () => {
  const { root } = pageAt(built.fixture, '/making/');
  const times = root.querySelectorAll('.making time').map((time) => time.getAttribute('datetime'));
  expect(times).toEqual(['2000-11', '2001-03-03', '2002']);
});
