import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTo } from '../../../../src/browser/search/answers.ts';
import { EditionNames } from '../../../../src/browser/search/edition-names.ts';
import { PartsFetcher } from '../../../../src/browser/search/parts-fetcher.ts';
import { namesFiles, type NamesFiles } from '../../../../src/views/lists/names-files.ts';
import { manyNames } from '../../../support/many-names.ts';
import { ServedNames } from '../../../support/served-names.ts';

const fetcher = () => Promise.resolve(PartsFetcher);

/** What may be fetched before names answer, compressed. */
const budget = 25_000;

const index = manyNames(10_000);
/** Whose first word many others begin with. */
index.names.push(['Men Bavetu', 'entries/men-bavetu/', ['Person']]);
let files: NamesFiles;
let served: ServedNames;
beforeAll(() => {
  files = namesFiles(index);
});
beforeEach(() => {
  served = new ServedNames(files);
  vi.stubGlobal('fetch', served.fetch);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** What a reader finds who has just come, and types the whole query at once. */
const ask = (query: string, literal = false) =>
  new EditionNames(served.hrefs, fetcher).search(query, {}, literal);
const titles = async (query: string) => (await ask(query)).entries.map(({ title }) => title);

/** Some names from everywhere, with two words at least. */
const some = index.names.filter((_, place) => place % 211 === 1).map(([title]) => title);
const firstWord = (title: string) => title.split(' ')[0]!.toLowerCase();
/** With the letter at a place changed to one that no name has. */
const misspelt = (word: string, at: number) => `${word.slice(0, at)}x${word.slice(at + 1)}`;

/** All names of an entry, each word behind a space. */
const namesAt = (path: string) => {
  const [title, , , aliases = []] = index.names.find((row) => row[1] === path)!;
  return ` ${[title, ...aliases].join(' ')}`.toLowerCase();
};

describe('of ten thousand names', () => {
  it.each<[what: string, query: (title: string) => string]>([
    ['whole', (title) => title],
    ['by its first word', firstWord],
    ['by its other words, the last first', (title) => title.toLowerCase().split(' ').reverse().join(' ')],
    ['while it is typed', (title) => title.slice(0, firstWord(title).length - 1)],
    ['without spaces', (title) => title.toLowerCase().replaceAll(' ', '')],
    ['with its first letter wrong, and another word', (title) => misspelt(title.toLowerCase(), 0)],
    ['with a letter in the middle wrong', (title) => misspelt(title.toLowerCase(), 3)],
    ['with the last letter of its first word wrong', (title) => misspelt(title, firstWord(title).length - 1)],
  ])(`each is found %s, for at most ${budget} bytes`, async (_, query) => {
    const missed = [];
    for (const title of some) {
      served.rest();
      const found = await titles(query(title));
      if (!found.includes(title)) missed.push(`${query(title)}: ${found.join(', ')}`);
      expect(served.bytes, query(title)).toBeLessThanOrEqual(budget);
    }
    expect(missed).toEqual([]);
  });

  it('a name whose first word many begin with is found without its space', async () => {
    expect((await titles('menbavetu'))[0]).toBe('Men Bavetu');
  });

  it('a misspelt word alone is taken for one that is as near as any', async () => {
    for (const title of some) {
      for (const at of [0, 1, 4]) {
        served.rest();
        const { entries, corrected } = await ask(misspelt(firstWord(title), at));
        expect(entries.length, `${title} ${at}`).toBeGreaterThan(0);
        expect(corrected).toHaveLength(firstWord(title).length);
        expect(served.bytes).toBeLessThanOrEqual(budget);
      }
    }
  });

  it('a query that is no name costs no more, and is corrected to none', async () => {
    for (const query of [
      'zzqxvblorp',
      'misogyny in the workplace',
      'why does anybody whatsoever write wiki pages',
    ]) {
      served.rest();
      expect((await ask(query)).entries).toEqual([]);
      expect(served.bytes).toBeLessThanOrEqual(budget);
    }
  });

  it('what is spelt wrong is left so for who asks for it', async () => {
    expect((await ask(misspelt(firstWord(some[0]!), 0), true)).entries).toEqual([]);
  });

  it('a name is found inside a question', async () => {
    const title = some[1]!;
    const { inside, entries } = await ask(`what happened to ${title} yesterday`);
    expect([...inside, ...entries].map((each) => each.title)).toContain(title);
  });

  it('one letter finds some names that begin with it, and typing on fetches little more', async () => {
    const names = new EditionNames(served.hrefs, fetcher);
    const word = firstWord(some[2]!);
    for (let length = 1; length <= word.length; length++) {
      const { entries } = await names.search(word.slice(0, length), {}, false);
      expect(entries.length).toBeGreaterThan(0);
      for (const { path } of entries) expect(namesAt(path)).toContain(` ${word.slice(0, length)}`);
    }
    expect(served.bytes).toBeLessThanOrEqual(budget);
    const before = served.fetched.length;
    await names.search(word, {}, false);
    expect(served.fetched).toHaveLength(before);
  });

  it('a question about one of them is answered', async () => {
    const work = index.names.findIndex(([, , [kind]]) => kind === 'Work');
    const query = `who made ${index.names[work]![0]}`;
    const names = new EditionNames(served.hrefs, fetcher);
    await names.search(query, {}, false);
    expect(answerTo(query, await names.known())?.answer).toEqual([index.names[work - 3]![1]]);
    expect(served.bytes).toBeLessThanOrEqual(budget);
  });
});

it('names that fit into one file are fetched once', async () => {
  served = new ServedNames(namesFiles(manyNames(300)));
  vi.stubGlobal('fetch', served.fetch);
  const names = new EditionNames(served.hrefs, fetcher);
  for (const query of ['a', 'zzqx', 'who made it']) await names.search(query, {}, false);
  expect(served.fetched).toEqual(['/names.json']);
  expect(served.bytes).toBeLessThanOrEqual(budget);
});

it('when a part is gone, the site may be another: what tells of parts is fetched anew', async () => {
  const names = new EditionNames(served.hrefs, fetcher);
  vi.stubGlobal('fetch', (address: string) =>
    address === '/names.json' ? served.fetch(address) : Promise.resolve(new Response('', { status: 404 })),
  );
  await expect(names.search(some[3]!, {}, false)).rejects.toThrow('404');
  const next = manyNames(300);
  vi.stubGlobal('fetch', new ServedNames(namesFiles(next)).fetch);
  const [title] = next.names[7]!;
  expect((await names.search(title, {}, false)).entries[0]?.title).toBe(title);
});

it('a part that a broken line kept back is fetched when it is asked for again', async () => {
  const names = new EditionNames(served.hrefs, fetcher);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(names.search(some[3]!, {}, false)).rejects.toThrow('Failed to fetch');
  vi.stubGlobal('fetch', served.fetch);
  expect((await names.search(some[3]!, {}, false)).entries[0]?.title).toBe(some[3]);
});
