import { expect, it } from 'vitest';
import { lineOf, pageAt, pagesOf } from '../../support/pages.ts';

it('a source sealed at a level is cited there by publisher and date', () => {
  const pages = pagesOf('tiny');
  const saboteur = 'The saboteur was the keeper all along';
  const sources = (address: string) =>
    lineOf(pageAt(pages, address).root.querySelector('.source-list')).includes(saboteur);
  expect(sources('/after/first-light/characters/ada-marsh/')).toBe(true);
  expect(sources('/characters/ada-marsh/')).toBe(false);
});
