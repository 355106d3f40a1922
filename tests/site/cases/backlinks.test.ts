import { expect, it } from 'vitest';
import { pageAt, pagesOf, type Page } from '../../support/pages.ts';

const addresses = (page: Page, selector: string) =>
  new Set(page.root.querySelectorAll(selector).map((link) => link.getAttribute('href')!.split('#')[0]!));

/** What an entry's page lists by itself: infobox, shelves, tables, connections, backlinks. */
const derived = ['infobox', 'shelf', 'panel', 'connections', 'backlinks']
  .map((name) => `.${name} a`)
  .join(', ');

it('a mention in the text and one in a field both lead back', () => {
  const pages = pagesOf('tiny');
  const actor = pageAt(pages, '/people/ines-holt/');
  // The review praises her in its text; her character's fields say who plays it.
  expect(addresses(actor, '.backlinks a')).toContain('/reception/arkwright-first-light/');
  expect(addresses(actor, derived)).toContain('/characters/ada-marsh/');
});
