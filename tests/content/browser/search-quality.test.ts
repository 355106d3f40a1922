import type { Page } from 'playwright-core';
import { expect, inject, it, type TestContext } from 'vitest';
import { levels, queriesAt, secretsAbove } from '../../support/queries.ts';
import { inTabs, isTriedAgain, theBrowser } from '../../support/readers.ts';

/** What the search page says to a query. */
interface Said {
  found: { title: string; address: string; words: string }[];
  answer: string;
}

/** Types a query in the place of the one before, and reads what is said to it once the full text has answered too. */
const ask = (page: Page, query: string): Promise<Said> =>
  page.evaluate(async (text) => {
    const status = document.querySelector('search [role="status"]')!;
    const answered = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!/\d result|Nothing found/.test(status.textContent)) return;
        observer.disconnect();
        // What is still on its way into the page comes first.
        setTimeout(resolve);
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    const field = document.querySelector<HTMLInputElement>('search input[type="search"]')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await answered;
    const items = document.querySelectorAll<HTMLElement>('ol[aria-label="Search results"] > li');
    return {
      found: [...items].map((item) => {
        const link = item.querySelector<HTMLAnchorElement>(':scope > a')!;
        return { title: link.innerText, address: link.href, words: item.innerText };
      }),
      answer: document.querySelector<HTMLElement>('.search-answer')!.innerText,
    };
  }, query);

/** What is said at a level to all that a test asks there, each query once, and the examples that search shows. */
async function askAll({ id, path }: (typeof levels)[number]) {
  // What results look like is asked by others: here there is little to paint.
  const context = await (await theBrowser()).newContext({ viewport: { width: 1280, height: 240 } });
  try {
    const tabs = await Promise.all(
      Array.from({ length: 2 }, async () => {
        const page = await context.newPage();
        await page.goto(`${inject('real').url}/${path}search/`);
        return page;
      }),
    );
    const buttons = tabs[0]!.getByRole('list', { name: 'You can ask, for example' }).getByRole('button');
    await buttons.first().waitFor();
    const examples = await buttons.allInnerTexts();
    const queries = [...queriesAt(id), ...secretsAbove(id)].map(({ q }) => q);
    const each = [...new Set([...queries, ...examples])];
    const answers = await inTabs(tabs, each, ask);
    return { examples, said: new Map(each.map((query, index) => [query, answers[index]!])) };
  } finally {
    await context.close();
  }
}

const asked = new Map<string, ReturnType<typeof askAll>>();

/** A search is mostly waiting, for typing to end and for parts of the index: tabs and levels wait together. */
function at(level: (typeof levels)[number], test: TestContext) {
  if (!asked.has(level.id) || isTriedAgain(test)) asked.set(level.id, askAll(level));
  return asked.get(level.id)!;
}

it.concurrent.for(levels)(
  'every query of the set for level "$id" finds what it asks for',
  { timeout: 300_000 },
  async (level, test) => {
    const { said } = await at(level, test);
    const missed: string[] = [];
    for (const { q, want, top3, at: address = '', nothing, answer = '' } of queriesAt(level.id)) {
      const { found, answer: line } = said.get(q)!;
      const right = nothing
        ? found.length === 0
        : found
            .slice(0, top3 ? 3 : 1)
            .some((each) => new RegExp(want!, 'i').test(each.title) && new RegExp(address).test(each.address));
      if (!right || !new RegExp(answer, 'i').test(line)) {
        const first = found.slice(0, 3).map((each) => `${each.title} ${each.address}`);
        missed.push(`${q}: ${first.join(', ')} (${line})`);
      }
    }
    expect(missed).toEqual([]);
  },
);

it.concurrent.for(levels)(
  'every example that search shows at level "$id" leads somewhere',
  { timeout: 300_000 },
  async (level, test) => {
    const { examples, said } = await at(level, test);
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter((text) => said.get(text)!.found.length === 0)).toEqual([]);
  },
);

it.concurrent.for(levels.slice(0, -1))(
  'what is asked by who has watched more gives nothing away at level "$id"',
  { timeout: 300_000 },
  async (level, test) => {
    const { said } = await at(level, test);
    const told = secretsAbove(level.id).flatMap(({ q, secret }) => {
      const { found, answer } = said.get(q)!;
      const words = found.map((each) => `${each.title} ${each.address} ${each.words}`);
      return [...words, answer].filter((text) => secret.test(text)).map((text) => `${q}: ${text}`);
    });
    expect(told).toEqual([]);
  },
);
