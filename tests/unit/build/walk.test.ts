import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressTo } from '../../../src/build/walk/progress.ts';
import type { Step } from '../../../src/build/walk/step.ts';
import { walk } from '../../../src/build/walk/walk.ts';
import { wikiWith } from '../../support/tiny.ts';

const wiki = wikiWith();

describe('the walk', () => {
  let dist: string;
  beforeEach(() => (dist = mkdtempSync(join(tmpdir(), 'walk-'))));
  afterEach(() => rmSync(dist, { recursive: true, force: true }));

  const lay = (path: string, text = path) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  };
  const textOf = (path: string) => readFileSync(join(dist, path), 'utf8');
  /** Walks, and gives what each hook of each step was called with, in order, and what was said. */
  async function walked(...steps: Step[]) {
    const said: string[] = [];
    await walk({ dist, wiki }, steps, (name, text) =>
      said.push(`${name}: ${text.replace(/\d+\.\d s$/, 'T s')}`),
    );
    return said;
  }
  const noting = (name: string, seen: string[]): Step => ({
    name,
    start: () => void seen.push(`${name} start`),
    page: ({ path, level, text }) => void seen.push(`${name} page ${path} ${level.id} ${text}`),
    pagesDone: () => void seen.push(`${name} pagesDone`),
    file: ({ path, level, text }) => void seen.push(`${name} file ${path} ${level.id} ${text}`),
    end: () => void seen.push(`${name} end`),
  });

  it('shows scripts and stylesheets before the first page, and hands them on in their turn', async () => {
    for (const path of ['_astro/b.js', '_astro/a.css', 'a/index.html', 'c.json']) lay(path);
    const seen: string[] = [];
    await walked({
      ...noting('one', seen),
      code: ({ path, text }) => void seen.push(`one code ${path} ${text}`),
    });
    expect(seen.filter((each) => !/one (start|pagesDone|end)/.test(each))).toEqual([
      'one code _astro/a.css _astro/a.css',
      'one code _astro/b.js _astro/b.js',
      'one page a/index.html none a/index.html',
      'one file a/index.html none a/index.html',
      'one file _astro/a.css none _astro/a.css',
      'one file _astro/b.js none _astro/b.js',
      'one file c.json none c.json',
    ]);
  });

  it('takes pages edition by edition, sorted, then other files, each from step to step', async () => {
    for (const path of ['b.js', 'b/index.html', 'a/index.html', 'after/first-light/index.html'])
      lay(path, 'T');
    lay('after/second-light/a/index.html', 'U');
    lay('a/index.html.br');
    const seen: string[] = [];
    await walked(noting('one', seen), noting('two', seen));
    const page = (path: string, level: string) =>
      ['one', 'two'].flatMap((step) => [`${step} page ${path} ${level}`, `${step} file ${path} ${level}`]);
    expect(seen).toEqual([
      'one start',
      'two start',
      ...page('a/index.html', 'none T'),
      ...page('b/index.html', 'none T'),
      ...page('after/first-light/index.html', 'first T'),
      ...page('after/second-light/a/index.html', 'second U'),
      'one pagesDone',
      'two pagesDone',
      'one file b.js none T',
      'two file b.js none T',
      'one end',
      'two end',
    ]);
  });

  it('makes pages that say the same in several editions once, as one file', async () => {
    const head = (link: string) => `<head><title>T</title>${link}</head>`;
    const noindex = head('<meta name="robots" content="noindex">');
    lay('a/index.html', head('<link rel="canonical" href="https://lamps.example/a/">'));
    lay('after/first-light/a/index.html', noindex);
    lay('after/first-light/b/index.html', noindex);
    lay('after/second-light/a/index.html', `${noindex}more`);
    lay('after/second-light/b/index.html', noindex);
    const seen: string[] = [];
    const change: Step = { name: 'change', page: (page) => void (page.text += ', changed') };
    const said = await walked(change, noting('after', seen));
    expect(said).toEqual(['after-pages: 2 of 5 pages say what one of a lower level does']);
    expect(seen.filter((each) => each.includes(' page ')).map((each) => each.split(' ')[2])).toEqual([
      'a/index.html',
      'after/first-light/b/index.html',
      'after/second-light/a/index.html',
    ]);
    const all = [
      'a',
      'after/first-light/a',
      'after/first-light/b',
      'after/second-light/a',
      'after/second-light/b',
    ];
    const texts = all.map((path) => textOf(`${path}/index.html`));
    expect(seen.filter((each) => each.includes(' file '))).toEqual(
      all.map((path, index) => {
        const level = ['none', 'first', 'first', 'second', 'second'][index];
        return `after file ${path}/index.html ${level} ${texts[index]}`;
      }),
    );
    expect(texts).toEqual([texts[0], texts[0], `${noindex}, changed`, `${noindex}more, changed`, texts[2]]);
    const stored = (path: string) => statSync(join(dist, path, 'index.html')).ino;
    expect(stored('after/first-light/a')).toBe(stored('a'));
    expect(stored('after/second-light/b')).toBe(stored('after/first-light/b'));
  });

  it('hands a changed page on as it is now, and writes it once', async () => {
    lay('index.html', 'as rendered');
    const seen: string[] = [];
    const change: Step = { name: 'change', page: (page) => void (page.text = `${page.text}, changed`) };
    await walked(noting('before', seen), change, noting('after', seen));
    expect(seen.filter((each) => / page | file /.test(each))).toEqual([
      'before page index.html none as rendered',
      'before file index.html none as rendered',
      'after page index.html none as rendered, changed',
      'after file index.html none as rendered, changed',
    ]);
    expect(textOf('index.html')).toBe('as rendered, changed');
  });

  it('visits what is laid at the start and made of the pages, and hands what is written at the end to later steps', async () => {
    lay('index.html');
    const seen: string[] = [];
    const maker: Step = {
      name: 'maker',
      start: () => lay('icon.svg'),
      pagesDone: () => lay('index.bin'),
      end: (write) => write('list.json', '[]'),
    };
    await walked(noting('before', seen), maker, noting('after', seen));
    expect(seen.filter((each) => each.includes(' file '))).toEqual([
      'before file index.html none index.html',
      'after file index.html none index.html',
      'before file icon.svg none icon.svg',
      'after file icon.svg none icon.svg',
      'before file index.bin none index.bin',
      'after file index.bin none index.bin',
      'after file list.json none []',
    ]);
    expect(textOf('list.json')).toBe('[]');
  });

  it('says what a step has done, with its time, and nothing of a step that says nothing', async () => {
    lay('index.html');
    const said = await walked(
      { name: 'pictures', start: () => '3 pictures' },
      { name: 'quiet', end: () => {} },
      { name: 'scan', end: () => '2 files' },
    );
    expect(said).toEqual([
      'pictures: 3 pictures, in T s',
      'after-pages: 0 of 1 pages say what one of a lower level does',
      'scan: 2 files, in T s',
    ]);
  });

  it('ends with what a step throws', async () => {
    lay('index.html');
    const seen: string[] = [];
    const fail: Step = {
      name: 'fail',
      end: () => {
        throw new Error('a leak');
      },
    };
    await expect(walked(fail, noting('after', seen))).rejects.toThrow('a leak');
    expect(seen).not.toContain('after end');
  });
});

describe('progress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is said of long work now and then, of short work never', () => {
    const said: string[] = [];
    const progress = progressTo((text) => said.push(text));
    for (let done = 0; done < 8000; done += 100) {
      progress(done, 8000, 'pages');
      vi.advanceTimersByTime(500);
    }
    expect(said).toEqual(['2,000 of 8,000 pages', '4,000 of 8,000 pages', '6,000 of 8,000 pages']);
  });
});
