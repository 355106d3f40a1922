import { expect, inject, it } from 'vitest';
import { answerOn, onlooker, readers, resultsOn, titlesFor } from '../support/readers.ts';

const { newReader, open } = readers();
// Nothing of a search is stored, so one tab is as good as a new reader.
const look = onlooker();
const search = (query: string, level = '') =>
  look(`${inject('plays').url}/${level}search/?q=${encodeURIComponent(query)}`);

it('a misspelt name is found, said to be corrected, and can be searched as it was written', async () => {
  const page = await search('holtbey');
  expect((await titlesFor(page, 'holtby'))[0]).toBe('Ines Holtby');
  const correction = page.locator('.search-correction');
  expect(await correction.innerText()).toBe('Showing results for holtby; search instead for holtbey');
  await correction.getByRole('button', { name: 'holtbey' }).click();
  expect(await answerOn(page, 'holtbey')).toBe('Nothing found for “holtbey”');
  expect(new URL(page.url()).searchParams.has('literal')).toBe(true);
});

it('names answer while the full text cannot', async () => {
  const page = await newReader();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${inject('plays').url}/search/?q=candlesm`);
  expect(await resultsOn(page).first().locator('a').first().innerText()).toBe('Candlesmoke');
});

it('when the names cannot load, the page says so and tries again', async () => {
  const page = await newReader();
  await page.route('**/names.json', (route) => route.abort());
  await page.goto(`${inject('plays').url}/search/?q=holtby`);
  const again = page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await page.unroute('**/names.json');
  await again.click();
  expect((await titlesFor(page, 'holtby'))[0]).toBe('Ines Holtby');
});

it('a question is answered in a line with its source', async () => {
  const page = await search('who plays quill');
  await answerOn(page, 'who plays quill');
  const line = page.locator('.search-answer');
  expect(await line.innerText()).toMatch(/^Mrs Quill, played by: Maud Ferris \(source: .+\)$/);
  await line.getByRole('link').last().click();
  await page.getByRole('heading', { name: 'What it supports' }).waitFor();
});

it.each([
  [
    'is tallow alive',
    'after/second-light/',
    'Does the other get ashore?',
    'questions/does-the-other-get-ashore/',
  ],
  ['who is the saboteur?', '', 'Who put out the lamp?', 'questions/who-put-out-the-lamp/'],
  ['the star', '', 'Northern Star', 'people/rhea-moss/#claim-'],
  ['tin whale', '', 'The Tin Whale', 'people/ines-holtby/#learning-to-row'],
])('“%s” at “%s” lands on what is asked for: %s', async (query, level, title, address) => {
  const page = await search(query, level);
  const first = resultsOn(page).first().locator('a').first();
  expect(await first.innerText()).toBe(title);
  expect(await first.getAttribute('href')).toContain(`/${level}${address}`);
});

it('a name without an entry leads to the words that say it, from its old address too', async () => {
  const page = await open(`${inject('plays').url}/works/the-tin-whale/`);
  await page.waitForURL(/people\/ines-holtby\/#learning-to-row$/);
  expect(await page.getByRole('heading', { name: 'Learning to row' }).isVisible()).toBe(true);
});

it('an exact phrase finds the page that has it just so', async () => {
  const page = await search('"patience is a trade"');
  await page
    .locator('search')
    .getByRole('status')
    .filter({ hasText: /result/ })
    .waitFor();
  const titles = await resultsOn(page).locator('> a:first-child').allInnerTexts();
  expect(titles).toContain('Noor Vance');
  await page.getByRole('searchbox').fill('"trade a is patience"');
  await page
    .locator('search')
    .getByRole('status')
    .filter({ hasText: /Nothing/ })
    .waitFor();
});

it('nothing found says what helps, in the same words whatever is sealed', async () => {
  const advice = async (query: string) => {
    const page = await search(query);
    await answerOn(page, query);
    return page.locator('.search-help li').first().innerText();
  };
  const sealed = await advice('hacksaw');
  expect(sealed).toContain('viewing level');
  expect(await advice('zzqxvblorp')).toBe(sealed);
});

it('a result leads to its sections and has the found words marked there', async () => {
  const page = await search('rowing teacher');
  await answerOn(page, 'rowing teacher');
  const section = page.locator('.result-sections a').first();
  expect(await section.getAttribute('href')).toMatch(/#[a-z0-9-]+:~:text=/);
  await section.click();
  await page.waitForURL(/\/(people|production|works)\//);
});

it('the names of a lower edition hold nothing sealed, decoded', async () => {
  const { url } = inject('plays');
  const namesAt = async (level: string) => (await fetch(`${url}/${level}names.json`)).text();
  for (const word of ['The cut chain', 'Otto Brandt', 'Lampblack', 'Towermouse']) {
    expect(await namesAt('')).not.toContain(word);
    expect((await namesAt('after/first-light/')).toLowerCase()).toContain(word.toLowerCase());
  }
});
