import { isMap, isPair, isScalar, parseDocument, type Document, type Node } from 'yaml';
import { issue, type Issue } from './issues.ts';
import { placeAt, type Place, type TextFile } from './positions.ts';

export type FieldPath = readonly (string | number)[];

/** A block of YAML that knows where each of its fields stands in its file. */
export interface YamlBlock {
  data: unknown;
  /** Where a field's value stands; the nearest enclosing value if it is absent. */
  placeOf(path: FieldPath): Place;
  /** Where a field's name stands. */
  placeOfKey(path: FieldPath): Place;
  /** Where a word stands inside a field's value; the value itself if it is not found there. */
  placeOfWord(path: FieldPath, word: string): Place;
}

/**
 * Parses YAML that stands in a file from `start` to `end`.
 * @returns the block, or the issues that kept it from parsing
 */
export function parseYaml(
  file: TextFile,
  start = 0,
  end = file.text.length,
): { block: YamlBlock } | { issues: Issue[] } {
  const document = parseDocument(file.text.slice(start, end), { prettyErrors: false });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    return {
      issues: problems.map((problem) =>
        issue('yaml-syntax', placeAt(file, start + problem.pos[0]), {
          message: problem.message.split('\n')[0]!.replace(/\.$/, ''),
        }),
      ),
    };
  }
  try {
    return { block: blockOf(document, document.toJS(), file, start) };
  } catch (error) {
    // The parser refuses documents whose aliases would unfold into very many nodes.
    return {
      issues: [issue('yaml-syntax', placeAt(file, start), { message: String(error) })],
    };
  }
}

function blockOf(document: Document, data: unknown, file: TextFile, start: number): YamlBlock {
  const rangeAt = (path: FieldPath): [number, number] | undefined => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const range = (node as Node | undefined)?.range;
    return range ? [range[0], range[1]] : undefined;
  };
  const nearest = (path: FieldPath): [number, number] => {
    for (let length = path.length; length >= 0; length--) {
      const range = rangeAt(path.slice(0, length));
      if (range) return range;
    }
    return [0, 0];
  };
  const placeOf = (path: FieldPath) => {
    const [from, to] = nearest(path);
    return placeAt(file, start + from, to - from);
  };
  return {
    data,
    placeOf,
    placeOfKey(path) {
      const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
      const pair = isMap(parent)
        ? parent.items.find((each) => isPair(each) && isScalar(each.key) && each.key.value === path.at(-1))
        : undefined;
      const range = isScalar(pair?.key) ? pair.key.range : undefined;
      return range ? placeAt(file, start + range[0], range[1] - range[0]) : placeOf(path);
    },
    placeOfWord(path, word) {
      const [from, to] = nearest(path);
      const found = file.text.slice(start + from, start + to).indexOf(word);
      return found === -1 ? placeOf(path) : placeAt(file, start + from + found, word.length);
    },
  };
}
