import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse, TextNode, type HTMLElement as Parsed, type Node } from 'node-html-parser';
import { FullText } from '../../src/browser/search/full-text.ts';
import { randomFrom } from '../mutation/random.ts';

// Whether words of the pages are found on them: npm run bench -- words [dist] [seed]

const outDir = resolve(process.argv[3] ?? 'dist');
const seed = Number(process.argv[4] ?? 1);

/** Words that are picked in each edition. */
const picked = 200;

/** More pages than any word has. */
const all = 100_000;

/** Elements that end no word. */
const inline = new Set([
  'A',
  'ABBR',
  'B',
  'CITE',
  'EM',
  'I',
  'MARK',
  'Q',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'WBR',
]);

/** What is typed, and the pages it must find: all that have it. */
interface Asked {
  typed: string;
  pages: string[];
}

// What Pagefind's script asks of a browser.
const html = { getAttribute: () => undefined };
Object.assign(globalThis, {
  window: globalThis,
  document: { querySelector: () => html },
  location: { href: 'http://localhost/' },
  fetch: async (address: string) => new Response(await readFile(new URL(address.replace(/\?.*/, '')))),
});

const editions = readdirSync(outDir, { recursive: true, withFileTypes: true })
  .filter((each) => each.name === 'names.json')
  .map((each) => `${each.parentPath.slice(outDir.length + 1)}/`.replace(/^\//, ''))
  .sort();
const language = /<html[^>]* lang="([^"]+)"/.exec(readFileSync(join(outDir, 'index.html'), 'utf8'))![1]!;
html.getAttribute = () => language as never;
let missed = 0;

for (const edition of editions) {
  const words = wordsOf(edition);
  const random = randomFrom(seed);
  const shuffled = [...words.keys()]
    .sort()
    .map((word) => ({ word, place: random() }))
    .sort((a, b) => a.place - b.place);
  const some = shuffled.slice(0, picked).map(({ word }): Asked => ({ typed: word, pages: words.get(word)! }));
  const joined = [...words]
    .filter(([word]) => /^\p{L}+(-\p{L}+)+$/u.test(word))
    .map(([word, pages]): Asked => ({ typed: word.replaceAll('-', ''), pages }));
  await ask(edition, `of ${words.size} words`, some);
  await ask(edition, 'words with a hyphen, typed without it', joined);
}

process.exitCode = missed > 0 ? 1 : 0;

/** Asks the full text of an edition, and prints what it did not find, or not on every page that has it. */
async function ask(edition: string, what: string, asked: readonly Asked[]) {
  const index = new FullText(join(outDir, edition, 'pagefind/'), language);
  const misses: string[] = [];
  let partly = 0;
  for (const { typed, pages } of asked) {
    const { pages: found, without, shortened } = await index.search(typed, {}, all);
    const taken = shortened ?? without.join(' ');
    const lost = pages.filter((path) => !found.some(({ url }) => url.endsWith(`${outDir}/${path}`)));
    if (taken || lost.length === pages.length) {
      misses.push(`  “${typed}”${taken ? `, taken for “${taken}”` : ''}, of ${pages.slice(0, 3).join(', ')}`);
    } else if (lost.length > 0) {
      partly++;
      misses.push(`  “${typed}”, found elsewhere but not on ${lost.slice(0, 3).join(', ')}`);
    }
  }
  const lost = misses.length - partly;
  missed += misses.length;
  console.log(
    `/${edition}: ${asked.length} ${what}: ${asked.length - lost} found, ${partly} of them not on every page`,
  );
  for (const miss of misses) console.log(miss);
}

/** The words of an edition's articles as they are written there, with the paths of the pages that have them. */
function wordsOf(edition: string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  const others = editions.filter((each) => each.length > edition.length && each.startsWith(edition));
  const paths = readdirSync(join(outDir, edition), { recursive: true, withFileTypes: true })
    .filter((each) => each.name === 'index.html')
    .map((each) => `${each.parentPath.slice(outDir.length + 1)}/`.replace(/^\//, ''))
    .filter((path) => !others.some((other) => path.startsWith(other)));
  for (const path of paths) {
    const page = parse(readFileSync(join(outDir, path, 'index.html'), 'utf8'));
    const article = page.querySelector('[data-pagefind-body]');
    const own = article ? textOf(article).split(/\s+/) : [];
    // As somebody copies them: without the signs around them.
    const bare = own.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
    for (const word of new Set(bare)) if (word) words.set(word, [...(words.get(word) ?? []), path]);
  }
  return words;
}

/** The text of an element without what repeats other pages, which the index leaves out. */
function textOf(node: Node): string {
  if (node instanceof TextNode) return node.text;
  const element = node as Parsed;
  if (element.hasAttribute?.('data-pagefind-ignore') || element.tagName === 'STYLE') return ' ';
  const text = element.childNodes.map(textOf).join('');
  return inline.has(element.tagName) ? text : ` ${text} `;
}
