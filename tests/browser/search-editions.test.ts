import { describe, expect, inject, it } from 'vitest';
import { editionOf, filesOf, textOf } from '../support/pages.ts';
import { answerOn, readers, resultsOn, titlesFor } from '../support/readers.ts';

const { open } = readers();
const search = (edition: string, query: string) =>
  open(`${inject('real').url}/${edition}search/?q=${encodeURIComponent(query)}`);

// Chosen by comparing the unpacked search fragments of the editions: each holds a word that stands in
// no fragment of the lower edition, and does not begin with a word that does, which Pagefind would answer
// instead. The first test keeps the choice true as the content grows.
const episode = 'after/uss-callister/';
const sequel = 'after/into-infinity/';
const endings = [
  { query: 'wormhole', word: 'wormhole', sealedAt: '', opensAt: episode },
  { query: 'walton burns engine', word: 'engine', sealedAt: '', opensAt: episode },
  { query: 'holodeck', word: 'holodeck', sealedAt: '', opensAt: episode },
  { query: 'dna cloner', word: 'cloner', sealedAt: '', opensAt: episode },
  { query: 'heart of infinity coma', word: 'coma', sealedAt: episode, opensAt: sequel },
  { query: 'umbrella', word: 'umbrella', sealedAt: episode, opensAt: sequel },
];

describe.each(endings)('a search for “$query”', ({ query, word, sealedAt, opensAt }) => {
  it('asks for a word that only the higher edition has', () => {
    const fragments = (edition: string) =>
      filesOf('real').filter((file) => file.endsWith('.pf_fragment') && editionOf('real', file) === edition);
    const holds = (edition: string) =>
      fragments(edition).some((file) => textOf('real', file).toLowerCase().includes(word));
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
      expect(href.startsWith(`${inject('real').url}/${opensAt}`), href).toBe(true);
    }
  });
});

// These begin with words of the lower edition ("fire", "game"), so they may find what holds those.
it.each(['firewall', 'gamer691'])('no answer to “%s” holds the word where it is sealed', async (query) => {
  const page = await search('', query);
  await answerOn(page, query);
  expect((await resultsOn(page).allInnerTexts()).join(' ').toLowerCase()).not.toContain(query);
  expect((await titlesFor(await search(episode, query), query))[0]?.toLowerCase()).toContain(query);
});
