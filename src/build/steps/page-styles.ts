import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../../settings.ts';
import { styledPage, type StyledPage } from '../styles/styled-page.ts';
import { styleSheet, type StyleSheet } from '../styles/style-sheet.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';

/** Elements within words, which scripts take over from page to page. */
const spoken = ['em', 'strong', 'b', 'i', 'q', 'cite', 'sup', 'sub', 'small', 'mark', 'svg'];

/** Gives each page the styles of what stands in it, or what a script may put there: no stylesheet is fetched. */
export function pageStyles({ dist }: Pick<Build, 'dist'>): Step {
  /** Stylesheets by their addresses. */
  const files = new Map<string, string>();
  const sheets = new Map<string, StyleSheet>();
  const within = new Set<string>();
  const named = new Map<string, boolean>();
  let scripts = '';
  let before = 0;
  let after = 0;

  const sheetOf = ({ styles }: StyledPage) => {
    const key = styles.map(({ text, href }) => href ?? text).join('\n');
    let sheet = sheets.get(key);
    if (!sheet) {
      const css = styles.map(({ text, href }) => text ?? textOf(href!)).join('\n');
      sheets.set(key, (sheet = styleSheet(css)));
      for (const { href } of styles) if (href) within.add(href);
    }
    return sheet;
  };
  const textOf = (href: string) => {
    const text = files.get(href);
    if (text === undefined) throw new Error(`${href} is linked as a stylesheet, and no file of the build.`);
    return text;
  };
  const scriptsName = (name: string) => {
    let known = named.get(name);
    if (known === undefined) named.set(name, (known = scripts.includes(name) || isMade(name)));
    return known;
  };
  /** An element may be made by its name, or taken out of another page with words that may stand in any. */
  const isMade = (name: string) =>
    name.startsWith('<') &&
    (spoken.includes(name.slice(1)) ||
      ['"', "'", '`'].some((quote) => scripts.includes(name.replace('<', quote) + quote)));

  return {
    name: 'page-styles',
    code({ path, text }) {
      if (path.endsWith('.css')) files.set(basePath + path, text);
      else scripts += `${text}\n`;
    },
    page(page) {
      const html = styledPage(page.text);
      if (html.styles.length === 0) return;
      const sheet = sheetOf(html);
      const names = namesIn(html.rest);
      for (const href of html.media) {
        for (const [, property] of textOf(href).matchAll(/var\((--[\w-]+)/g)) names.add(property!);
      }
      const own = sheet.whereNamed((name) => names.has(name) || scriptsName(name));
      before += sheet.length;
      after += own.length;
      page.text = html.styled(own);
    },
    pagesDone() {
      for (const href of within) rmSync(join(dist, href.slice(basePath.length)));
      return `${counted(sheets.size)} styles cut to what each page shows, ${Math.round((100 * after) / (before || 1))} % of them left`;
    },
  };
}

/** A page's elements, their classes, the marks of components with styles of their own, kinds of input, and custom properties in use. */
function namesIn(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, element, mark, classes, property] of html.matchAll(
    /(<[a-z][a-z\d]*)|\s(data-astro-cid-[\w-]+|type="\w+")|\sclass="([^"]*)"|var\((--[\w-]+)/gi,
  )) {
    if (element) names.add(element);
    if (mark) names.add(mark);
    if (property) names.add(property);
    for (const name of classes?.split(/\s+/) ?? []) names.add(plain(name));
  }
  return names;
}

const plain = (attribute: string) =>
  attribute.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
