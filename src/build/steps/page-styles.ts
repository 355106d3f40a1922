import { withOneStyle } from '../../hosting/security-policy.ts';
import { styleSheet, type StyleSheet } from '../styles/style-sheet.ts';
import { counted } from '../walk/progress.ts';
import type { Step } from '../walk/step.ts';

/** The one style of a page, without its tags. */
const style = /(?<=<style>)[\s\S]*?(?=<\/style>)/;

/** Elements within words, which scripts take over from page to page. */
const spoken = ['em', 'strong', 'b', 'i', 'q', 'cite', 'sup', 'sub', 'small', 'mark', 'svg'];

/** Leaves in each page the styles of what stands in it, or what a script may put there: no stylesheet is fetched. */
export function pageStyles(): Step {
  const sheets = new Map<string, StyleSheet>();
  const inFiles = new Map<string, boolean>();
  let files = '';
  let before = 0;
  let after = 0;

  const filesName = (name: string) => {
    let known = inFiles.get(name);
    if (known === undefined) inFiles.set(name, (known = files.includes(name) || isMade(name)));
    return known;
  };
  /** An element may be made by its name, or taken out of another page with words that may stand in any. */
  const isMade = (name: string) =>
    name.startsWith('<') &&
    (spoken.includes(name.slice(1)) ||
      ['"', "'", '`'].some((quote) => files.includes(name.replace('<', quote) + quote)));

  return {
    name: 'page-styles',
    code: ({ text }) => void (files += `${text}\n`),
    page(page) {
      const html = withOneStyle(page.text);
      const names = namesIn(html.replace(style, ''));
      page.text = html.replace(style, (css) => {
        let sheet = sheets.get(css);
        if (!sheet) sheets.set(css, (sheet = styleSheet(css)));
        const own = sheet.whereNamed((name) => names.has(name) || filesName(name));
        before += css.length;
        after += own.length;
        return own;
      });
    },
    pagesDone: () =>
      `${counted(sheets.size)} styles cut to what each page shows, ${Math.round((100 * after) / (before || 1))} % of them left`,
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
