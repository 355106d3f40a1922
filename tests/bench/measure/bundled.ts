import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oursFolder } from './places.ts';

/** A part of a bundled file that came from one source, as the bundler's comments say. */
interface Part {
  from: number;
  source: string;
}

const comment = /^\/\/(?:#region)? (\S+\.\w+)(?:\?\S*)?$/;

const partsOfFile = new Map<string, Part[]>();
const linesOfFile = new Map<string, string[]>();

/**
 * The file and the line that a function was written at, also where it ran bundled with others.
 * @param url what the profile says of it, empty for native code
 * @param modules where the bundled pages were kept
 */
export function sourceOf(
  { url, functionName, lineNumber }: { url: string; functionName: string; lineNumber: number },
  modules: string,
): { file: string; line?: number } {
  const line = lineNumber + 1;
  if (!url.startsWith('file:') && !url.startsWith('/')) return { file: url, line: url ? line : undefined };
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  const kept = join(modules, basename(path));
  if (!path.includes('/.prerender/') || !existsSync(kept)) return { file: shortened(path), line };
  const file = shortened(partsOf(kept).findLast(({ from }) => from <= line)?.source ?? basename(path));
  return { file, line: lineOf(functionName, join(oursFolder, file)) };
}

function partsOf(file: string): Part[] {
  const known = partsOfFile.get(file);
  if (known) return known;
  const parts = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index): Part[] => {
      const source = comment.exec(text)?.[1];
      return source ? [{ from: index + 1, source }] : [];
    });
  partsOfFile.set(file, parts);
  return parts;
}

/** Where a function's name is given in its source; the bundler has moved the lines. */
function lineOf(name: string, file: string): number | undefined {
  if (!name || !existsSync(file)) return undefined;
  if (!linesOfFile.has(file)) linesOfFile.set(file, readFileSync(file, 'utf8').split('\n'));
  const declared = new RegExp(
    `(?:function\\*? |const |^ {2}(?:async |get )?)${name.replaceAll('$', '\\$')}\\b`,
  );
  const at = linesOfFile.get(file)!.findIndex((line) => declared.test(line));
  return at === -1 ? undefined : at + 1;
}

function shortened(path: string): string {
  return path.replace(`${oursFolder}/`, '').replace(/^.*?(node_modules\/)/, '$1');
}
