import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'node-html-parser';

/** A page of the yardstick that is no entry: its address, and its words as paragraphs. */
interface PlainPage {
  path: string;
  title: string;
  lines: string[];
}

/**
 * Gives the yardstick the pages that our build has beside its entries (lists, sources, timelines …), with the same words.
 * @param dist our build
 * @param edition path of the edition that shows everything, empty or with a slash at its end
 */
export function writePlainPages(dist: string, edition: string, content: string, bare: string) {
  const root = join(dist, edition);
  const pages = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath }) => relative(root, parentPath).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('after/') && !existsSync(join(content, `${path}.mdx`)))
    .sort()
    .map((path): PlainPage => pageOf(path, readFileSync(join(root, path, 'index.html'), 'utf8')));
  writeFileSync(join(bare, 'pages.json'), JSON.stringify(pages));
}

function pageOf(path: string, html: string): PlainPage {
  const page = parse(html);
  const text = page.querySelector('main')?.structuredText ?? '';
  return {
    path,
    title: page.querySelector('title')?.text ?? path,
    lines: text.split('\n').filter((line) => line.trim()),
  };
}
