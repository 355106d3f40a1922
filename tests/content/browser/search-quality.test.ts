import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { levels, queriesAt, secretsAbove } from '../../support/queries.ts';
import { inTabs, resultsOn, theBrowser } from '../../support/readers.ts';

/** What the search page says to a query, once the full text has answered too. */
async function ask(page: Page, query: string) {
  const status = page.locator('search').getByRole('status');
  await page.getByRole('searchbox').fill('');
  await status.filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
  await page.getByRole('searchbox').fill(query);
  await status.filter({ hasText: /\d result|Nothing found/ }).waitFor();
  const found = await resultsOn(page).evaluateAll((items) =>
    items.map((item) => {
      const link = item.querySelector<HTMLAnchorElement>(':scope > a')!;
      return { title: link.innerText, address: link.href, words: (item as HTMLElement).innerText };
    }),
  );
  return { found, answer: await page.locator('.search-answer').innerText() };
}

/** The search page of an edition, as a reader who has just come opens it, in some tabs. */
async function openSearch(path: string, onTestFinished: (close: () => Promise<void>) => void) {
  const context = await (await theBrowser()).newContext();
  onTestFinished(() => context.close());
  const open = async () => {
    const page = await context.newPage();
    await page.goto(`${inject('real').url}/${path}search/`);
    return page;
  };
  return Promise.all(Array.from({ length: 3 }, open));
}

// A search is mostly waiting, for typing to end and for parts of the index: tabs and levels wait together.
it.concurrent.for(levels)(
  'every query of the set for level "$id" finds what it asks for',
  { timeout: 300_000 },
  async ({ id, path }, { onTestFinished }) => {
    const tabs = await openSearch(path, onTestFinished);
    const missed: string[] = [];
    await inTabs(tabs, queriesAt(id), async (page, { q, want, top3, at = '', nothing, answer = '' }) => {
      const said = await ask(page, q);
      const right = nothing
        ? said.found.length === 0
        : said.found
            .slice(0, top3 ? 3 : 1)
            .some(({ title, address }) => new RegExp(want!, 'i').test(title) && new RegExp(at).test(address));
      if (!right || !new RegExp(answer, 'i').test(said.answer)) {
        const first = said.found.slice(0, 3).map(({ title, address }) => `${title} ${address}`);
        missed.push(`${q}: ${first.join(', ')} (${said.answer})`);
      }
    });
    expect(missed).toEqual([]);
  },
);

it.concurrent.for(levels)(
  'every example that search shows at level "$id" leads somewhere',
  { timeout: 120_000 },
  async ({ path }, { onTestFinished }) => {
    const [page] = await openSearch(path, onTestFinished);
    const examples = page!.getByRole('list', { name: 'You can ask, for example' }).getByRole('button');
    await examples.first().waitFor();
    const texts = await examples.allInnerTexts();
    const missed: string[] = [];
    for (const text of texts) if ((await ask(page!, text)).found.length === 0) missed.push(text);
    expect(missed).toEqual([]);
  },
);

it.concurrent.for(levels.slice(0, -1))(
  'what is asked by who has watched more gives nothing away at level "$id"',
  { timeout: 300_000 },
  async ({ id, path }, { onTestFinished }) => {
    const tabs = await openSearch(path, onTestFinished);
    const told: string[] = [];
    await inTabs(tabs, secretsAbove(id), async (page, { q, secret }) => {
      const { found, answer } = await ask(page, q);
      const words = found.map((each) => `${each.title} ${each.address} ${each.words}`);
      told.push(...[...words, answer].filter((text) => secret.test(text)).map((text) => `${q}: ${text}`));
    });
    expect(told).toEqual([]);
  },
);
