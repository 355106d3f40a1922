import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { build, copyContent, workFolder } from '../../support/builds.ts';

/** Were anything read twice, two readings could differ, and words be shown by the seals of others. */
describe('a build whose content is spoilt as soon as it has been read', () => {
  const folder = workFolder('reads');
  const dist = join(folder, 'dist');
  const content = join(folder, 'content');
  /** How often each file was read, by its path below one of the two folders. */
  let reads: Map<string, number>;
  const readsBelow = (folder: string) =>
    Object.fromEntries(
      [...reads].flatMap(([path, count]) =>
        path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), count]] : [],
      ),
    );

  beforeAll(() => {
    copyContent(content);
    const log = join(folder, 'reads.txt');
    writeFileSync(log, '');
    const { status, stderr } = build(content, dist, {
      BASE_PATH: inject('tiny').base,
      PRECOMPRESS: 'yes',
      NODE_OPTIONS: `--import ${pathToFileURL('tests/support/count-reads.ts').href}`,
      COUNT_READS_BELOW: `${content}:${draft}`,
      COUNT_READS_IN: log,
      COUNT_READS_THEN_SPOIL: content,
    });
    expect(status, stderr).toBe(0);
    const paths = readFileSync(log, 'utf8').trim().split('\n');
    reads = new Map([...Map.groupBy(paths, (path) => path)].map(([path, each]) => [path, each.length]));
  });

  it('reads each file of the content once', () => {
    const once = filesIn(content).map((file) => [file, 1]);
    expect(once.length).toBeGreaterThan(20);
    expect(readsBelow(relative('.', content))).toEqual(Object.fromEntries(once));
  });

  it('reads each page once after it was rendered, and no other file more often', () => {
    const built = readsBelow(draft);
    const pages = filesIn(dist).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.filter((page) => built[page] !== 1)).toEqual([]);
    // The code that pages were rendered by lies there for a while, and is Astro's to read.
    const published = new Set(filesIn(dist));
    expect(Object.entries(built).filter(([file, count]) => count > 1 && published.has(file))).toEqual([]);
  });

  it('makes the pages that a build in peace makes', () => {
    const pages = filesIn(dist).filter((file) => file.endsWith('.html'));
    // Of a copy as well, which has no history that pages could tell of.
    const peaceful = join(folder, 'peaceful');
    const copy = copyContent(join(folder, 'copy'));
    expect(build(copy, peaceful, { BASE_PATH: inject('tiny').base }).status).toBe(0);
    const other = pages.filter((page) => textIn(dist, page) !== textIn(peaceful, page));
    expect(other).toEqual([]);
    expect(filesIn(peaceful).filter((file) => file.endsWith('.html'))).toEqual(pages);
  });
});

/** Where a build lies before it is published. */
const draft = '.cache/build';

const textIn = (dist: string, file: string) => readFileSync(join(dist, file), 'utf8');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)))
    .sort();
}
