import { parse, type HTMLElement } from 'node-html-parser';
import { broughtBy, wholesOf } from './imports.ts';
import { classesIn, inAnyState, styleRules } from './style-rules.ts';

/** What a component may be given by what it stands in: its place, its size, and properties that it asks for. */
const givenTo =
  /^(grid-(row|column|area).*|margin.*|order|(align|justify|place)-self|(min-|max-)?(width|height)|font-size|float|position|inset.*|top|right|bottom|left|z-index|break-.*|flex(-grow|-shrink|-basis)?|translate|--.*)$/;

/** On every page: its utilities are of who has them in the markup, all else is for bare elements. */
const everywhere = 'src/styles/global.css';

/** On every page too, for paper. */
const onPaper = 'src/styles/print.css';

/** The components of a page. */
export interface Dressed {
  /** Their files. */
  standing: string[];
  /** For each that owes its looks to a style that does not come with it: whose that is, the rule and its properties. */
  owing: string[];
}

/**
 * Finds out what the components on a page owe to others.
 * @param html the page as tests/support/marked-dev.ts serves it
 * @param folder it was served from
 */
export function owedStyles(html: string, folder: string): Dressed {
  const page = parse(html);
  const sheets = page.querySelectorAll('style[data-vite-dev-id]').map((style) => {
    const [path] = style.getAttribute('data-vite-dev-id')!.split('?');
    return { file: path!.slice(folder.length + 1), css: style.textContent };
  });
  const markedBy = marksOf(sheets);
  const owing = new Set<string>();
  for (const { file, css } of sheets.filter((sheet) => sheet.file !== onPaper)) {
    for (const { selector, properties } of styleRules(css)) {
      const classes = classesIn(selector);
      if (isDefault(selector) || (file === everywhere && classes.length === 0)) continue;
      for (const element of page.querySelectorAll(inAnyState(selector))) {
        const bearer = around(element).find((each) => classes.some((name) => classesOf(each).includes(name)));
        const dressedBy = file === everywhere ? bearer && writersOf(bearer, markedBy)[0] : file;
        if (!dressedBy || (file === everywhere && bearer === element)) continue;
        const writers = writersOf(element, markedBy);
        const more = owedTo(dressedBy, writers, properties);
        if (more.length > 0)
          owing.add(`${writers.join(', ')} owes to ${dressedBy}: ${selector} { ${more.join('; ')} }`);
      }
    }
  }
  return { standing: [...new Set(page.querySelectorAll('*').flatMap(markedBy))], owing: [...owing].sort() };
}

/** What is said for bare elements: whatever else is said of them goes before. */
const isDefault = (selector: string) => /^(:is\()*:where\(/.test(selector);

type Marked = (element: HTMLElement) => string[];

/** Tells by their marks which file wrote an element. */
function marksOf(sheets: readonly { file: string; css: string }[]): Marked {
  const marks = new Map<string, string>();
  for (const { file, css } of sheets)
    for (const [, mark] of css.matchAll(/\[(data-astro-cid-[\w-]+)\]\[data-mark\]/g)) marks.set(mark!, file);
  return (element) => Object.keys(element.attributes).flatMap((name) => marks.get(name) ?? []);
}

/** Who wrote an element; what was made of a text is of the component around it, a piece of a drawing also of the drawing. */
function writersOf(element: HTMLElement, markedBy: Marked): string[] {
  const marked = around(element).map(markedBy);
  const own = marked.find((each) => each.length > 0) ?? [];
  const drawing = around(element).findIndex(({ rawTagName }) => rawTagName === 'svg');
  return drawing > 0 ? [...new Set([...own, ...marked[drawing]!])] : own;
}

/** An element and those it stands in, from inside out. */
function around(element: HTMLElement): HTMLElement[] {
  const all: HTMLElement[] = [];
  for (let each: HTMLElement | null = element; each?.rawTagName; each = each.parentNode) all.push(each);
  return all;
}

const classesOf = (element: HTMLElement) => (element.getAttribute('class') ?? '').split(/\s+/);

/** Which properties of a rule are more than its writer may give to an element of these others. */
function owedTo(writer: string, writers: readonly string[], properties: readonly string[]): string[] {
  if (writers.some((each) => broughtBy(each).has(writer))) return [];
  if (!writer.endsWith('.astro')) return [...properties];
  if (writers.some((each) => wholesOf(each).includes(writer))) return [];
  return properties.filter((name) => !givenTo.test(name));
}
