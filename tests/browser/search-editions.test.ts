import { describe, expect, inject, it } from 'vitest';
import { editionOf, filesOf, textOf } from '../support/pages.ts';
import { answerOn, onlooker, resultsOn, titlesFor } from '../support/readers.ts';

const look = onlooker();
const search = (edition: string, query: string) =>
  look(`${inject('plays').url}/${edition}search/?q=${encodeURIComponent(query)}`);

// Chosen by comparing the unpacked search fragments of the editions: each holds a word that stands in
// no fragment of the lower edition, and does not begin with a word that does, which Pagefind would answer
// instead. The first test keeps the choice true as the content grows.
const first = 'after/first-light/';
const second = 'after/second-light/';
const endings = [
  { query: 'candlelight', word: 'candlelight', sealedAt: '', opensAt: first },
  { query: 'marsh chain hacksaw', word: 'hacksaw', sealedAt: '', opensAt: first },
  { query: 'brandt', word: 'brandt', sealedAt: '', opensAt: first },
  { query: 'phosphor', word: 'phosphor', sealedAt: first, opensAt: second },
  { query: 'reed marionette', word: 'marionette', sealedAt: first, opensAt: second },
  { query: 'ventriloquist', word: 'ventriloquist', sealedAt: first, opensAt: second },
];

describe.each(endings)('a search for “$query”', ({ query, word, sealedAt, opensAt }) => {
  it('asks for a word that only the higher edition has', () => {
    const fragments = (edition: string) =>
      filesOf('plays').filter(
        (file) => file.endsWith('.pf_fragment') && editionOf('plays', file) === edition,
      );
    const holds = (edition: string) =>
      fragments(edition).some((file) => textOf('plays', file).toLowerCase().includes(word));
    expect(fragments(sealedAt).length).toBeGreaterThan(0);
    expect([holds(sealedAt), holds(opensAt)]).toEqual([false, true]);
  });

  it('finds nothing where the words are sealed, and says so', async () => {
    const page = await search(sealedAt, query);
    expect(await answerOn(page, query)).toMatch(/^Nothing found/);
    expect(await resultsOn(page).count()).toBe(0);
  });

  it('finds its entries in the edition that opens them, and stays there', async () => {
    const page = await search(opensAt, query);
    expect((await titlesFor(page, query)).length).toBeGreaterThan(0);
    for (const link of await resultsOn(page).getByRole('link').all()) {
      const href = await link.evaluate((a: HTMLAnchorElement) => a.href);
      expect(href.startsWith(`${inject('plays').url}/${opensAt}`), href).toBe(true);
    }
  });
});

// These begin with words of the lower edition ("lamp", "tower"), so they may find what holds those.
it.each(['lampblack', 'towermouse'])('no answer to “%s” holds the word where it is sealed', async (query) => {
  const page = await search('', query);
  await answerOn(page, query);
  expect((await resultsOn(page).allInnerTexts()).join(' ').toLowerCase()).not.toContain(query);
  expect((await titlesFor(await search(first, query), query))[0]?.toLowerCase()).toContain(query);
});
