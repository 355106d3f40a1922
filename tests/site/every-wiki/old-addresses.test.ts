import { existsSync } from 'node:fs';
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
      expect(existsSync(join(inject(name).dist, to, 'index.html')), file).toBe(true);
      expect(root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(`0; url=${to}`);
      expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(
        new RegExp(`//[^/]+${to}$`),
      );
      expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(lineOf(root.querySelector('title'))).not.toBe('');
      expect(root.querySelectorAll('script, style, [style]')).toEqual([]);
    }
  },
);
