import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { phrasesIn } from '../../../../src/build/scan/engine-phrases.ts';
import { leaksIn, searchAt } from '../../../../src/build/steps/leak-scan.ts';
import { BuiltFile } from '../../../../src/build/walk/built-file.ts';
import { entry, lamp, wikiWith } from '../../../support/tiny.ts';
import { play } from '../../../support/play.ts';

const cite = '<Cite sources="almanac" />';

/** What the scan finds in a file of a wiki whose lamp has a sealed text. */
function foundIn(sealed: string, bytes: string | Buffer, path = 'lore/lamp/index.html', open = 'It burns.') {
  const wiki = wikiWith({
    'lore/chair.mdx': entry('title: The We We Are\nsummary: A seat.\ntype: object'),
    'lore/lamp.mdx': lamp(`${open}${cite} <Spoiler level="first">${sealed}${cite}</Spoiler>`),
  });
  return leaksIn(new BuiltFile(path, wiki.levels.lowest, bytes), searchAt(wiki, 'none')).map(
    ({ words }) => words,
  );
}

describe('a sealed word that is also one of', () => {
  it.each([
    ['an attribute', 'hidden', '<main hidden><p>It burns.</p></main>', 'index.html'],
    ['a tag', 'main', '<main><p>It burns.</p></main>', 'index.html'],
    ['a class', 'free', '<p class="free">It burns.</p>', 'index.html'],
    ['a script in a page', 'missing', '<script>let missing = free;</script>', 'index.html'],
    ['the search engine', 'free', 'malloc free unknown', 'pagefind/wasm.unknown.pagefind'],
    ['its script', 'unknown', 'throw "unknown"', 'pagefind/pagefind.js'],
    [
      'the fields of its data',
      'anchors',
      gzipSync('pagefind_dcd{"anchors":[]}'),
      'pagefind/fragment/en.pf_fragment',
    ],
    ['a bundle', 'missing', 'const missing=1', '_astro/page.A1b2.js'],
    ['what the engine says', 'found', '<p>Nothing is found.</p>', 'index.html'],
    ['the name of a vendor’s file', 'Highlight', '', 'pagefind/pagefind-highlight.js'],
    ['the folder of a typeface', 'Fonts', '', '_astro/fonts/a1.woff2'],
    ['the name of a bundle', 'Dialog', '', '_astro/dialog.A1b2.js'],
    ['the name of an icon', 'Maskable', '', 'icon-maskable.png'],
    ['the name of a month', 'August', '<td>4 August 2018</td>', 'index.html'],
  ])('%s is no leak: %s', (_, sealed, bytes, path) => {
    expect(foundIn(sealed, bytes, path)).toEqual([]);
  });

  it.each([
    ['in text', '<p>She is free.</p>', 'index.html'],
    ['in an attribute', '<img alt="She, free at last">', 'index.html'],
    [
      'in the data of the search',
      gzipSync('pagefind_dcd{"content":"She is free."}'),
      'pagefind/fragment/a.pf_fragment',
    ],
    ['in names', '{"names":[["free","x/",[]]]}', 'names.json'],
    ['in an address', '<p>On.</p>', 'lore/free/index.html'],
    ['in the address of a script beside it', '', 'lore/free.js'],
    ['in the address of a picture', '', '_astro/free.png'],
  ])('is one %s', (_, bytes, path) => {
    expect(foundIn('Free', bytes, path)).toEqual(['free']);
  });
});

describe('words that stand together only on the page', () => {
  it('are none where the engine’s stand before an open title', () => {
    const page = '<p>Continued in <a href="/lore/chair/">The We We Are</a></p>';
    expect(foundIn('She sleeps in The We We Are.', page)).toEqual([]);
  });

  it('are none where open texts and numbers stand side by side', () => {
    expect(foundIn('the lamp 2 the we we', '<p>The lamp 2 The We We Are</p>')).toEqual([]);
  });

  it('are a leak with one word that is neither', () => {
    const page = '<p>She sleeps in <a href="/lore/chair/">The We We Are</a></p>';
    expect(foundIn('She sleeps in The We We Are.', page)).toEqual([
      'she sleeps in the we',
      'sleeps in the we we',
    ]);
  });

  it('are a leak where only a part of an open text is there', () => {
    expect(foundIn('in We Are', '<p>Continued in We Are</p>')).toEqual(['in we are']);
  });
});

it('a sealed state is found at its level and below, and what is open nowhere', () => {
  const wiki = wikiWith(play);
  const file = (level: number) => new BuiltFile('index.html', wiki.levels.all[level]!, '<p>Rowing away</p>');
  expect(leaksIn(file(0), searchAt(wiki, 'none'))).toEqual([
    { file: 'index.html', words: 'rowing away', from: 'content/characters/keeper.mdx' },
  ]);
  expect(leaksIn(file(2), searchAt(wiki, 'second'))).toEqual([]);
});

describe('the engine says', () => {
  it('the texts in code, cut at what is put in, and neither comments nor names nor paths', () => {
    const code =
      "import x from './free.ts'; // it's free\n/* 'a' */ const missing = `in ${place} now` + 'by';";
    expect(phrasesIn(code, false)).toEqual(['in ', ' now', 'by']);
  });

  it('of a component also what stands between tags and in attributes', () => {
    const code = `---\nconst a = 'one';\n---\n<p hidden aria-label="two">Three <b>four</b> {list.map((each) => each)}</p>`;
    expect(phrasesIn(code, true).map((each) => each.trim())).toEqual(['one', 'two', 'Three  four']);
  });
});
