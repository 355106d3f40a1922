import type { z } from 'astro/zod';
import { checkValues } from '../files/hidden-letters.ts';
import { textOf, type ContentFiles } from '../files/content-files.ts';
import { readFields } from './fields.ts';
import { meaningfulFields, type MeaningfulField } from './meaningful-fields.ts';
import { issue, type Issue } from '../../issues/issue.ts';
import { placeAt, type TextFile } from '../../issues/positions.ts';
import { checkComments } from './yaml-comments.ts';
import { parseYaml, type YamlBlock } from './yaml-file.ts';

/** A block of fields as its author left it: perhaps wrong, yet as far read as can be. */
export interface FieldBlock {
  file: TextFile;
  block: YamlBlock;
  meaningful: MeaningfulField[];
  /** Level of the entry the block belongs to. */
  level: string;
  /** The parsed fields; undefined when they do not validate. */
  fields: unknown;
}

/** Something of a manuscript that was read, with what is wrong in it. */
export interface ReadResult<T> {
  read?: T;
  issues: Issue[];
}

/**
 * Reads a file that is fields from end to end.
 * @param shown what stands before its path in messages
 * @param schema what its fields should be
 * @param required whether its absence is a problem
 */
export function readYamlFile(
  files: ContentFiles,
  shown: string,
  path: string,
  schema: z.ZodType,
  required: boolean,
): ReadResult<FieldBlock> {
  const content = Object.hasOwn(files, path) ? files[path] : undefined;
  if (content === undefined) {
    const place = placeAt({ path: shown + path, text: '' }, 0);
    return { issues: required ? [issue('missing-file', place, { path: shown + path })] : [] };
  }
  const { file, readable, issues } = textOf(content, shown + path);
  if (!readable) return { issues };
  const { read, issues: inFields } = readFieldBlock(file, schema);
  return { read, issues: [...issues, ...inFields] };
}

/**
 * Reads the fields between two offsets of a file.
 * @returns the block and what is wrong in it; no block when the YAML does not parse
 */
export function readFieldBlock(
  file: TextFile,
  schema: z.ZodType,
  start = 0,
  end = file.text.length,
): ReadResult<FieldBlock> {
  const comments = checkComments(file, start, end);
  const parsed = parseYaml(file, start, end);
  // A comment may have taken the bracket with it that the parser misses.
  if ('issues' in parsed) return comments.length > 0 ? { issues: comments } : parsed;
  const { block } = parsed;
  const { fields, issues } = readFields(schema, block);
  const meaningful = meaningfulFields(schema, block.data);
  return {
    read: { file, block, fields, meaningful, level: '' },
    issues: [...comments, ...issues, ...checkValues(block)],
  };
}
