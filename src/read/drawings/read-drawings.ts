import { textOf, type ContentFiles } from '../files/content-files.ts';
import type { Issue } from '../../issues/issue.ts';
import { drawingName, readDrawing, type Drawing } from './drawings.ts';

/**
 * Reads every drawing of a content folder.
 * @param shown what stands before a path in messages
 * @returns the drawings that can be shown, the names of all, and the issues
 */
export function readDrawings(files: ContentFiles, shown: string) {
  const issues: Issue[] = [];
  const known = new Map<string, Drawing>();
  const names: string[] = [];
  for (const path of Object.keys(files).sort()) {
    const name = drawingName(path);
    if (!name) continue;
    names.push(name);
    const text = textOf(files[path]!, shown + path);
    issues.push(...text.issues);
    if (!text.readable) continue;
    const read = readDrawing(text.file, name);
    if ('drawing' in read) known.set(name, read.drawing);
    else issues.push(...read.issues);
  }
  return { known, names, issues };
}
