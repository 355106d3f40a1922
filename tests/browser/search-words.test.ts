import { expect, inject, it } from 'vitest';
import { answerOn, onlooker, resultsOn, titlesFor } from '../support/readers.ts';

// Nothing of a search is stored, so one tab is as good as a new reader.
const look = onlooker();
const search = (query: string) => look(`${inject('plays').url}/search/?q=${encodeURIComponent(query)}`);

// The last two are near names, which alone would correct them.
it.each(['rowed', 'lighthouses', 'teachers', 'coat', 'worked'])(
  'the word “%s” is found in whatever form the text has it, without a correction',
  async (query) => {
    const page = await search(query);
    expect(await answerOn(page, query)).toMatch(/^\d+ results? for/);
    expect(await resultsOn(page).locator('mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.search-correction').innerText()).toBe('');
  },
);

it.each(['seaside', 'boathouse', 'misspelt'])(
  'for the word “%s”, which no page has, no other is given',
  async (query) => {
    expect(await answerOn(await search(query), query)).toBe(`Nothing found for “${query}”`);
  },
);

it('a question leads to the name in it', async () => {
  const query = 'what happened to holtby';
  expect((await titlesFor(await search(query), query))[0]).toBe('Ines Holtby');
});

it('a question in a dozen words leads to the one that the wiki answers', async () => {
  const query = 'so who was it that did put out the lamp at night';
  expect((await titlesFor(await search(query), query))[0]).toBe('Who put out the lamp?');
});

it('a query that no page has all words of says which were left out', async () => {
  const query = 'holtby rowing zzqxvblorp';
  expect(await answerOn(await search(query), query)).toMatch(/result.*, without “zzqxvblorp”$/);
});

it('excerpts begin with a sentence or say that they do not', async () => {
  const page = await search('lamp');
  await answerOn(page, 'lamp');
  const excerpts = await page
    .locator('.search-results li > p:not(.card-label, .result-sections)')
    .allInnerTexts();
  expect(excerpts.length).toBeGreaterThan(0);
  for (const text of excerpts) expect(text).toMatch(/^(… |["“‘]?[\p{Lu}\p{N}])/u);
});
