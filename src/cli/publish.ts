import { cpSync, lstatSync, mkdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/**
 * Makes sure that a build can be published at a place, and mends what a killed one left there.
 * @param target the folder builds are published at, or a link to it
 * @throws Error with a sentence for a human when nothing can be published there
 */
export function prepare(target: string) {
  const kind = kindOf(target);
  if (kind === 'file') {
    throw new Error(
      `The build cannot be put at ${target}: a file lies there. Move it, or name another --outDir.`,
    );
  }
  // A parent that is a file, or may not be written, is found out before the work and not after it.
  mkdirSync(dirname(target), { recursive: true });
  if (kind === 'nothing' && kindOf(`${target}.old`) === 'folder') renameSync(`${target}.old`, target);
  const current = kind === 'link' ? leadsTo(target) : undefined;
  for (const rest of ['.old', '.new', '.link', '.a', '.b']) {
    const path = target + rest;
    if (path !== current) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Puts a finished build in the place of the last one. A link is turned to the new build in one step, so that
 * no request meets a gap. A folder cannot be swapped in one step: should the process die between the two
 * renames, `prepare` puts the last build back.
 */
export function publish(draft: string, target: string) {
  if (kindOf(target) === 'link') {
    const last = leadsTo(target);
    const next = last === `${target}.a` ? `${target}.b` : `${target}.a`;
    move(draft, next);
    symlinkSync(basename(next), `${target}.link`);
    renameSync(`${target}.link`, target);
    // Only what an earlier build put there: the first link may lead to a folder of somebody's own.
    if (last === `${target}.a` || last === `${target}.b`) rmSync(last, { recursive: true, force: true });
  } else {
    move(draft, `${target}.new`);
    if (kindOf(target) === 'folder') renameSync(target, `${target}.old`);
    renameSync(`${target}.new`, target);
    rmSync(`${target}.old`, { recursive: true, force: true });
  }
}

const leadsTo = (link: string) => resolve(dirname(link), readlinkSync(link));

function kindOf(path: string): 'nothing' | 'link' | 'folder' | 'file' {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return 'nothing';
  return found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : 'file';
}

/** Moves a folder; between two disks it is copied. */
function move(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
