import { issue, type Issue } from '../../issues/issue.ts';
import { placeAt, type TextFile } from '../../issues/positions.ts';
import { nestingProblem, tagAt, type Tag } from './drawing-tags.ts';
import { paintAttribute, valuesOf } from './drawing-words.ts';
import { suggest } from '../../issues/suggest.ts';

/** A picture of the wiki's own, known to hold shapes and nothing else. */
export interface Drawing {
  /** As SVG wants it, e.g. "0 0 24 24". */
  viewBox: string;
  /** What stands inside the `svg` element; ids begin with the drawing's name. */
  markup: string;
}

/** The name of the drawing at a path of the content folder, if one lies there. */
export function drawingName(path: string): string | undefined {
  return /^drawings\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.svg$/.exec(path)?.[1];
}

/**
 * Reads a drawing as data. What is not on the list of shapes, attributes and values does not get in,
 * and what gets in is written anew, so that no second reader can take it for anything else.
 * @param name the drawing's name, unique in the wiki
 * @returns the drawing, or every problem in it
 */
export function readDrawing(file: TextFile, name: string): { drawing: Drawing } | { issues: Issue[] } {
  const tags: Tag[] = [];
  const stack: string[] = [];
  for (let at = skipSpace(file.text, 0); at < file.text.length;) {
    const tag = tagAt(file.text, at);
    const wrong = tag ? nestingProblem(tag, stack, tags.length) : 'this is no tag with attributes in "…"';
    if (!tag || wrong) {
      return { issues: [issue('drawing-syntax', placeAt(file, at), { message: wrong! })] };
    }
    if (tag.closes) stack.pop();
    else if (!tag.empty) stack.push(tag.name);
    tags.push(tag);
    at = skipSpace(file.text, tag.end);
  }
  if (stack.length > 0 || tags.length === 0) {
    const message = tags.length ? `<${stack.at(-1)}> is not closed` : 'the file is empty';
    return { issues: [issue('drawing-syntax', placeAt(file, file.text.length), { message })] };
  }
  const gradients = new Set(
    tags
      .filter((tag) => tag.name.endsWith('Gradient'))
      .flatMap((tag) => tag.attributes.filter(({ name }) => name === 'id'))
      .map(({ value }) => `url(#${value})`),
  );
  const issues = tags.flatMap((tag) => problemsOf(tag, file, gradients));
  const viewBox = tags[0]!.attributes.find((each) => each.name === 'viewBox')?.value;
  if (!viewBox) issues.push(issue('drawing-syntax', placeAt(file, 0, 4), { message: 'it has no viewBox' }));
  if (issues.length > 0) return { issues };
  return {
    drawing: {
      viewBox: viewBox!,
      markup: tags
        .slice(1, -1)
        .map((tag) => written(tag, name))
        .join(''),
    },
  };
}

function skipSpace(text: string, from: number): number {
  return from + /^\s*/.exec(text.slice(from))![0].length;
}

/** @param gradients what a paint may be, beside none and currentColor */
function problemsOf(tag: Tag, file: TextFile, gradients: ReadonlySet<string>): Issue[] {
  const known = valuesOf(tag.name);
  if (!known) {
    return [
      issue('unsafe-drawing', placeAt(file, tag.at, tag.name.length + 1), {
        found: `the element <${tag.name}>`,
        expected: 'Draw with paths, basic shapes, groups and gradients only.',
      }),
    ];
  }
  return tag.attributes.flatMap(({ name, value, at }) => {
    const rule = Object.hasOwn(known, name) ? known[name] : undefined;
    const leadsNowhere = value.startsWith('url(') && !gradients.has(value);
    if (rule?.pattern.test(value) && !leadsNowhere) return [];
    const place = placeAt(file, at, name.length + value.length + 3);
    const suggestion = rule ? undefined : suggest(name, Object.keys(known));
    return [
      issue('unsafe-drawing', place, {
        found: `${name}="${value.slice(0, 40)}"`,
        expected: rule
          ? `Expected ${rule.expected}.`
          : suggestion
            ? `Did you mean "${suggestion}"?`
            : `<${tag.name}> takes ${Object.keys(known).join(', ')}.`,
      }),
    ];
  });
}

/** A tag in its only spelling; ids of two drawings on one page stay apart, and what is painted names its colour. */
function written({ closes, empty, name, attributes }: Tag, drawing: string): string {
  if (closes) return `</${name}>`;
  const own = attributes
    .filter((each) => each.name !== 'class')
    .map((each): [string, string] => [
      each.name,
      each.name === 'id' ? `${drawing}-${each.value}` : each.value.replace('url(#', `url(#${drawing}-`),
    ]);
  const classes = attributes.find((each) => each.name === 'class')?.value.split(' ') ?? [];
  const painted = classes.map(paintAttribute).filter((paint) => paint !== undefined);
  const moves = classes.filter((word) => !paintAttribute(word)).join(' ');
  // A class says more than an attribute of the same name, as it would in a style.
  const pairs = new Map([...own, ...painted, ...(moves ? [['class', moves] as const] : [])]);
  return `<${name}${[...pairs].map(([key, value]) => ` ${key}="${value}"`).join('')}${empty ? '/' : ''}>`;
}
