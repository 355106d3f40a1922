import { describe, expect, inject, it } from 'vitest';
import { lineOf, pagesOf } from '../../support/pages.ts';
import { editionsOf } from '../../support/wikis.ts';

describe.each(inject('wikis'))('the making of the %s wiki', (name) => {
  const pages = pagesOf(name).filter(({ path }) => path === 'making/');

  it('runs forward in time, each date under its year', () => {
    expect(pages).toHaveLength(editionsOf(name).length);
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
