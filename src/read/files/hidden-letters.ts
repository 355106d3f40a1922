import { hiddenCharacters } from '../../issues/hidden-characters.ts';
import { issue, type Issue } from '../../issues/issue.ts';
import { placeAt, type TextFile } from '../../issues/positions.ts';
import type { FieldPath, YamlBlock } from '../fields/yaml-file.ts';

/** How many hidden characters of a file are told of: one broken file must not fill the report. */
const mostTold = 10;

/**
 * What is wrong with the letters of a file, before anything is read from them.
 * @returns the issues, and whether they leave a text worth reading
 */
export function checkCharacters(file: TextFile): { issues: Issue[]; readable: boolean } {
  // Bytes that are not UTF-8 have become replacement characters when the file was read.
  const lost = file.text.indexOf('\ufffd');
  if (lost !== -1) return { issues: [issue('wrong-encoding', placeAt(file, lost))], readable: false };
  const oldLineEnd = file.text.search(/\r(?!\n)/);
  if (oldLineEnd !== -1) return { issues: [issue('line-ends', placeAt(file, oldLineEnd))], readable: false };
  const issues = hiddenCharacters(file.text)
    .slice(0, mostTold)
    .map((found) => issue('hidden-character', placeAt(file, found.at), { character: found.name }));
  return { issues, readable: true };
}

/** Hidden characters that an escape brings into a field, such as "\\u202e"; those in the file itself are told already. */
export function checkValues(block: YamlBlock, value: unknown = block.data, path: FieldPath = []): Issue[] {
  if (typeof value === 'string') {
    const [first] = hiddenCharacters(value);
    const place = first && block.placeOf(path);
    if (!place || hiddenCharacters(place.excerpt).length > 0) return [];
    return [issue('hidden-character', place, { character: first.name, field: path.join('.') })];
  }
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    checkValues(block, each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
