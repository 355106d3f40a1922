import { EditionNames } from '../../src/browser/search/edition-names.ts';
import { PartsFetcher } from '../../src/browser/search/parts-fetcher.ts';
import { loadWiki } from '../../src/load.ts';
import { namesFiles } from '../../src/views/lists/names-files.ts';
import { namesIndex } from '../../src/views/lists/names-index.ts';
import { Edition } from '../../src/wiki/edition.ts';
import { randomFrom } from '../mutation/random.ts';
import { ServedNames } from '../support/served-names.ts';
import { wikiFiles } from './wiki/wiki.ts';
import { oneOf } from './wiki/vocabulary.ts';

// What names cost before they answer, in bytes compressed with gzip: npm run bench -- names [400,3000,10000]

const sizes = (process.argv[3] ?? '400,3000,10000').split(',').map(Number);
const asked = 200;

const random = randomFrom(asked);
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** A word with a letter changed, left out or put in. */
function misspelt(word: string, at = Math.floor(random() * word.length)): string {
  const letter = oneOf(letters, random);
  const rest = word.slice(at + 1);
  return word.slice(0, at) + oneOf([letter + rest, rest, letter + word[at]! + rest], random);
}

const queries: Record<string, (words: string[]) => string> = {
  'the whole name': (words) => words.join(' '),
  'its first word': ([first]) => first!,
  'four letters of it': ([first]) => first!.slice(0, 4),
  'one letter wrong': ([first, ...others]) => [misspelt(first!), ...others].join(' '),
  'the first letter wrong': ([first, ...others]) => [misspelt(first!, 0), ...others].join(' '),
  'one letter of a single word wrong': ([first]) => misspelt(first!),
  'no name at all': () => 'zzqxvblorp of words',
};

for (const entries of sizes) {
  const { wiki } = loadWiki(Object.fromEntries(wikiFiles({ entries, levels: 1, seed: 1 })));
  const index = namesIndex(Edition.all(wiki!, '/')[0]!);
  const files = namesFiles(index);
  const served = new ServedNames(files);
  globalThis.fetch = served.fetch as typeof fetch;
  await served.fetch(served.hrefs.namesIndex());
  console.log(`\n${entries} entries: ${files.parts.length + 1} files; the first has ${served.bytes} bytes`);
  for (const [what, query] of Object.entries(queries)) {
    const rows: { place: number; bytes: number; files: number }[] = [];
    for (let count = 0; count < asked; count++) {
      const [title, path] = oneOf(index.names, random);
      served.rest();
      const { entries: found } = await new EditionNames(served.hrefs, () =>
        Promise.resolve(PartsFetcher),
      ).search(query(title.toLowerCase().split(' ')), {}, false);
      const place = found.findIndex((each) => each.path === path) + 1;
      rows.push({ place, bytes: served.bytes, files: served.fetched.length });
    }
    const bytes = rows.map((row) => row.bytes).sort((a, b) => a - b);
    const times = (test: (place: number) => boolean) => rows.filter(({ place }) => test(place)).length;
    console.log(
      `${what.padEnd(34)} ${bytes[asked / 2]} bytes, at most ${bytes.at(-1)}, in at most ${Math.max(...rows.map((row) => row.files))} files; found ${times((place) => place > 0)} of ${asked}, first ${times((place) => place === 1)}`,
    );
  }
}
