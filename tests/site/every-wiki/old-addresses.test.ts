import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, inject, it } from 'vitest';
import { filesOf, lineOf, textOf } from '../../support/pages.ts';
import { type WikiName } from '../../support/wikis.ts';

const signpostsOf = (name: WikiName) =>
  filesOf(name)
    .filter((file) => file.endsWith('.html') && textOf(name, file).includes('http-equiv="refresh"'))
    .map((file) => ({ file, root: parse(textOf(name, file)) }));

it.each(inject('wikis'))(
  'signposts of the %s wiki lead to a page, by refresh, by link, and for search engines',
  (name) => {
    for (const { file, root } of signpostsOf(name)) {
      const to = root.querySelector('a')!.getAttribute('href')!;
      const [page = '', anchor] = to.split('#');
      const there = join(inject(name).dist, page, 'index.html');
      expect(existsSync(there), file).toBe(true);
      // What has no entry any more is told in a part of another.
      if (anchor) expect(readFileSync(there, 'utf8'), file).toContain(`id="${anchor}"`);
      expect(root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(`0; url=${to}`);
      expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(
        new RegExp(`//[^/]+${page}$`),
      );
      expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(lineOf(root.querySelector('title'))).not.toBe('');
      expect(root.querySelectorAll('script, style, [style]')).toEqual([]);
    }
  },
);
