import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { leaksIn, leakScan } from '../../../src/build/steps/leak-scan.ts';
import { BuiltFile } from '../../../src/build/walk/built-file.ts';
import { walk } from '../../../src/build/walk/walk.ts';
import { WordRuns } from '../../../src/laws/word-runs.ts';
import { copyBuild, workFolder } from '../../support/builds.ts';
import { wikiOf } from '../../support/wikis.ts';

const wiki = wikiOf('tiny');
const needles = new WordRuns();
needles.add(['marsh', 'cut', 'its', 'chain', 'herself'], 'sections/plot.mdx');

function found(bytes: string | Buffer, file = 'page.html') {
  return leaksIn(new BuiltFile(file, wiki.levels.lowest, bytes), { needles, open: () => new WordRuns() });
}

describe('the leak scan', () => {
  const leak = { file: 'page.html', words: 'marsh cut its chain herself', from: 'sections/plot.mdx' };

  it.each([
    ['in text, whatever the case and the punctuation', '<p>“Marsh” CUT its chain, herself!</p>'],
    ['across emphasis and links', '<p><a href="/x/">Marsh</a> cut <em>its</em> chain <b>herself</b>.</p>'],
    ['in an attribute', '<img alt="Marsh cut its chain herself">'],
    ['in a description', '<meta name="description" content="Marsh cut its chain herself.">'],
    ['written with entities', '<p>Marsh cut its&nbsp;ch&#97;in&#x20;herself</p>'],
    ['in a script or in data', '<script>{"said":"Marsh cut its chain herself"}</script>'],
    ['in a comment', '<!-- Marsh cut its chain herself -->'],
  ])('finds sealed words %s', (_, html) => {
    expect(found(html)).toEqual([leak]);
  });

  it('finds sealed words in compressed search data', () => {
    const fragment = gzipSync('pagefind_dcd{"content":"Marsh cut its chain herself."}');
    expect(found(fragment, 'one.pf_fragment')).toEqual([{ ...leak, file: 'one.pf_fragment' }]);
  });

  it.each(['llms.txt', 'lore/lamp/index.md'])('finds sealed words in a line of %s', (file) => {
    expect(found('# The lamp\n\n- Marsh cut its *chain* herself. \\[1\\]\n', file)).toEqual([
      { ...leak, file },
    ]);
  });

  it('finds sealed words in a file’s name', () => {
    const file = 'marsh-cut-its-chain-herself.html';
    expect(found('<p>Nothing.</p>', file)).toEqual([{ ...leak, file }]);
  });

  it('takes words of two paragraphs, or other words, for no leak', () => {
    expect(found('<p>Marsh cut</p><p>its chain herself</p>')).toEqual([]);
    expect(found('- Marsh cut\n- its chain herself\n', 'llms.txt')).toEqual([]);
    expect(found('<p>Marsh cut his chain herself, unmarsh cut its chain</p>')).toEqual([]);
  });
});

describe('at the end of a build', () => {
  const folder = workFolder('leak-scan');
  const scan = (dist: string) => walk({ dist, wiki }, [leakScan({ dist, wiki })], () => {});

  it('the built fixture passes, and one sealed sentence in one page fails it by name', async () => {
    const dist = copyBuild(join(folder, 'dist'));
    await expect(scan(dist)).resolves.not.toThrow();
    const page = join(dist, 'lore/lamp-room/index.html');
    const leaky = readFileSync(page, 'utf8').replace(
      '</main>',
      '<p>She saws through the chain by candlelight.</p></main>',
    );
    writeFileSync(page, leaky);
    await expect(scan(dist)).rejects.toThrow(
      /The edition "none" would show[^]*lore\/lamp-room\/index\.html: “[^”]*chain[^”]*”, sealed in .*plot\/the-cut-chain\.mdx/,
    );
  });

  it('what a higher edition may show fails only where it is sealed', async () => {
    const dist = copyBuild(join(folder, 'dist'));
    const add = (path: string) => {
      const page = join(dist, path, 'a-z/index.html');
      writeFileSync(
        page,
        readFileSync(page, 'utf8').replace('</main>', '<p>It was never going to sail.</p></main>'),
      );
    };
    add('after/second-light');
    await expect(scan(dist)).resolves.not.toThrow();
    add('after/first-light');
    await expect(scan(dist)).rejects.toThrow(/The edition "first" would show[^]*after\/first-light\/a-z/);
  });
});
