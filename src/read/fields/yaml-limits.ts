import { isAlias, isCollection, isScalar, visit, type Document } from 'yaml';
import { issue, type Issue } from '../../issues/issue.ts';
import { placeAt, type TextFile } from '../../issues/positions.ts';

/** How many problems of one file the parser may tell of: the later ones follow from the first. */
export const mostProblems = 10;

/** Open brackets that may stand within each other: the parser takes seconds over a hundred thousand. */
export const mostBrackets = 100;

/** Characters a line may have: the longest so far has two hundred, and the parser reads each again and again. */
export const mostInLine = 10_000;

/** Where a line begins that is too long. */
export function longLine(text: string): number | undefined {
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.length > mostInLine) return at;
    at += line.length + 1;
  }
  return undefined;
}

/** Where a text opens too many brackets that it does not close; a stray one in a sentence does no harm. */
export function bracketsTooDeep(text: string): number | undefined {
  let depth = 0;
  for (const found of text.matchAll(/[[\]{}]/g)) {
    depth += found[0] === '[' || found[0] === '{' ? 1 : -1;
    if (depth > mostBrackets) return found.index;
  }
  return undefined;
}

/** Fields that stand twice; the parser's own check compares each with each and takes seconds over thousands. */
export function repeatedKeys(document: Document): { message: string; pos: [number, number] }[] {
  const found: { message: string; pos: [number, number] }[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const at = key.range?.[0] ?? 0;
        if (seen.has(String(key.value)))
          found.push({ message: 'Map keys must be unique', pos: [at, at + 1] });
        seen.add(String(key.value));
      }
    },
  });
  return found;
}

/** Levels of lists and fields that the deepest schema needs, and some more. */
const deepest = 20;

/**
 * What YAML can do and a text for readers has no use for. An alias may unfold into billions of values or hold
 * itself, a tag may name a type of a programming language, and a second document would not be read.
 */
export function featuresIn(document: Document, file: TextFile, start: number): Issue[] {
  const issues: Issue[] = [];
  const found = (what: string, at: number) =>
    issues.push(issue('yaml-feature', placeAt(file, start + at), { what }));
  const second = document.errors.find((error) => error.code === 'MULTIPLE_DOCS');
  if (second) found('a second document', second.pos[0]);
  if (document.directives?.yaml.explicit) found('a directive (%)', 0);
  visit(document, {
    Pair(_, { key }) {
      if (isCollection(key)) found('a list or group as the name of a field', key.range?.[0] ?? 0);
    },
    Node(_, node, ancestors) {
      const at = node.range?.[0] ?? 0;
      if (isAlias(node)) found('an alias (*)', at);
      else if (node.anchor) found('an anchor (&)', at);
      else if (node.tag) found('a tag (!)', at);
      // A field lies in a pair in a map, so that each level is two nodes deep.
      else if (ancestors.length > 2 * deepest) found(`nesting of more than ${deepest} levels`, at);
      else return undefined;
      return issues.length >= mostProblems ? visit.BREAK : visit.SKIP;
    },
  });
  return issues;
}
