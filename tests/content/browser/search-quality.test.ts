import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { resultsOn, theBrowser } from '../../support/readers.ts';

interface Query {
  q: string;
  want?: string;
  top3?: boolean;
  level?: string;
  nothing?: boolean;
  answer?: string;
}

const queries = parse(readFileSync('tests/content/browser/queries.yaml', 'utf8')) as Query[];
const { levels } = parse(readFileSync('content/wiki.yaml', 'utf8')) as {
  levels: { id: string; path: string }[];
};

/** What the search page says to a query, once the full text has answered too. */
async function ask(page: Page, query: string) {
  const status = page.locator('search').getByRole('status');
  await page.getByRole('searchbox').fill('');
  await status.filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
  await page.getByRole('searchbox').fill(query);
  await status.filter({ hasText: /\d result|Nothing found/ }).waitFor();
  return {
    titles: await resultsOn(page).locator('> a:first-child').allInnerTexts(),
    answer: await page.locator('.search-answer').innerText(),
  };
}

// A search is mostly waiting, for typing to end and for parts of the index: the levels wait together.
it.concurrent.for(levels)(
  'every query of the set for level "$id" finds what it asks for',
  { timeout: 300_000 },
  async ({ id, path }, { onTestFinished }) => {
    const context = await (await theBrowser()).newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${inject('real').url}/${path}search/`);
    const missed: string[] = [];
    for (const { q, want, top3, nothing, answer = '' } of queries.filter(
      ({ level = levels[0]!.id }) => level === id,
    )) {
      const said = await ask(page, q);
      const first = said.titles.slice(0, top3 ? 3 : 1);
      const found = nothing
        ? said.titles.length === 0
        : first.some((title) => new RegExp(want!, 'i').test(title));
      if (!found || !new RegExp(answer, 'i').test(said.answer)) {
        missed.push(`${q}: ${said.titles.slice(0, 3).join(', ')} (${said.answer})`);
      }
    }
    expect(missed).toEqual([]);
  },
);
