import type { EntryKind } from '../schemas/entry-kinds.ts';
import type { Folders } from './folders.ts';
import { idPattern } from '../schemas/ids.ts';
import { tables } from '../schemas/tables.ts';
import { drawingName } from '../drawings/drawings.ts';
import { issue, type Issue } from '../../issues/issue.ts';
import { placeAt, type TextFile } from '../../issues/positions.ts';
import { suggest } from '../../issues/suggest.ts';

/** Files of the content folder itself. */
const ownFiles = ['wiki.yaml', 'sources.yaml', ...Object.keys(tables).map((name) => `${name}.yaml`)];

/** Whether a path is read elsewhere, or is the authors' guide. */
export const isNoEntry = (path: string) =>
  ownFiles.includes(path) || path === 'README.md' || drawingName(path) !== undefined;

/** Longest id: with its ending and the folders of an edition it must fit a file system's 255 bytes. */
const longestId = 100;

/** The name of a file that holds a text, without its ending. */
const textName = /([^/]+)\.(?:mdx?|markdown)$/i;

// Names of devices, which Windows gives to no file (Microsoft, "Naming Files, Paths, and Namespaces").
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * What a path says of an entry: its kind, folder and id; undefined, with the issue, where none may lie.
 * @returns `unplaced` is the id of what may be an entry, where it is not known what lies in its folder, or none may lie
 */
export function entryAt(
  path: string,
  file: TextFile,
  folders: Folders,
): { entry?: { kind: EntryKind; folder: string; id: string }; unplaced?: string; issues: Issue[] } {
  const [folder = '', name = '', ...deeper] = path.split('/');
  const kind = folders.kinds.get(folder);
  if (!kind || deeper.length > 0 || !name.endsWith('.mdx')) {
    if (!kind && !folders.whole && deeper.length === 0 && name.endsWith('.mdx')) {
      return { unplaced: name.slice(0, -'.mdx'.length), issues: [] };
    }
    const known = [...folders.kinds.keys()];
    return {
      // What names it is right as soon as it lies where it belongs.
      unplaced: textName.exec(path)?.[1],
      issues: [
        issue('stray-file', placeAt(file, 0), { path, known, suggestion: nearestPlace(path, folders) }),
      ],
    };
  }
  const id = name.slice(0, -'.mdx'.length);
  return { entry: { kind, folder, id }, issues: checkId(id, file) };
}

function checkId(id: string, file: TextFile): Issue[] {
  const why = devices.test(id)
    ? 'Windows keeps it for a device'
    : id.length > longestId
      ? `it has ${id.length} characters, more than ${longestId}`
      : undefined;
  return why || !idPattern.test(id) ? [issue('bad-id', placeAt(file, 0), { id, why })] : [];
}

/** The path a stray file was most likely meant to have. */
function nearestPlace(path: string, folders: Folders): string | undefined {
  const parts = path.split('/');
  const name = parts.at(-1)!;
  if (parts.length === 1) return suggest(name, ownFiles);
  const folder = parts.find((part) => folders.kinds.has(part)) ?? suggest(parts[0]!, folders.kinds.keys());
  const isText = /^[\w-]+\.(mdx?|markdown)$/i.test(name);
  return folder && isText ? `${folder}/${name.replace(/\.\w+$/, '').toLowerCase()}.mdx` : undefined;
}

/** Where the fields of an entry's file stand, and where its text begins. */
export interface Frontmatter {
  start: number;
  end: number;
  bodyStart: number;
}

/**
 * Finds the fields of an entry. Any line that begins with three hyphens ends them, as Astro reads it too;
 * a line that goes on after them is refused, so that no two readers disagree on where the text begins.
 */
export function findFrontmatter(file: TextFile): Frontmatter | { issue: Issue } {
  const opening = /^---[ \t]*\r?\n/.exec(file.text);
  if (!opening) return { issue: issue('missing-frontmatter', placeAt(file, 0, 3)) };
  const start = opening[0].length;
  const closing = /^---[^\n]*/gm;
  closing.lastIndex = start;
  const found = closing.exec(file.text);
  if (!found) return { issue: issue('missing-frontmatter', placeAt(file, 0, 3)) };
  if (found[0].trim() !== '---') {
    return { issue: issue('missing-frontmatter', placeAt(file, found.index, found[0].length)) };
  }
  return { start, end: found.index, bodyStart: found.index + 3 };
}
