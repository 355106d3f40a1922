import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { isBuild, isEmptyFolder, stampBuild, removeBuild } from '../build/stamp/build-stamp.ts';
import { makeFolder, makeReadable } from './readable.ts';

/** Says why a build may not be put at a place; whatever lies there was left alone. */
export class Refusal extends Error {}

/**
 * Puts the last build back where one that was killed between its two renames took it away.
 * @param target the folder builds are published at, or a link to it
 */
export function putBack(target: string) {
  if (kindOf(target) === 'nothing' && isBuild(`${target}.old`)) renameSync(`${target}.old`, target);
}

/**
 * Makes sure that a build can be published at a place, and takes away what killed builds left there. Nothing is
 * touched that no build has made.
 * @param target the folder builds are published at, or a link to it
 * @param needed what the target must not hold, such as the content
 * @param draft where builds are made, which must not hold the target
 * @throws Refusal with a sentence for a human when nothing may be published there
 */
export function prepare(target: string, needed: readonly string[] = [], draft?: string) {
  const kind = kindOf(target);
  if (kind === 'file') {
    throw new Refusal(
      `The build cannot be put at ${target}: a file lies there. Move it, or name another --outDir.`,
    );
  }
  const within =
    draft && holds(draft, target) ? draft : needed.find((each) => kind !== 'link' && holds(target, each));
  if (within !== undefined) {
    throw new Refusal(
      `The build cannot be put at ${target}: it would be lost with ${within}, or replace it. Name another --outDir.`,
    );
  }
  putBack(target);
  if (kind === 'folder') refuseWhatNoBuildMade(target);
  // A parent that is a file, or may not be written, is found out before the work and not after it.
  makeFolder(dirname(target));
  for (const path of asidePlaces(target).filter((each) => kindOf(each) !== 'nothing')) {
    if (!isOurLink(path, target)) refuseWhatNoBuildMade(path);
    remove(path);
  }
}

/**
 * Puts a finished build in the place of the last one. A link is turned to the new build in one step, so that
 * no request meets a gap. A folder cannot be swapped in one step: should the process die between the two
 * renames, `putBack` puts the last build back.
 * @param content the content folder it was made from
 */
export function publish(draft: string, target: string, content?: string) {
  stampBuild(draft, content);
  makeReadable(draft);
  if (kindOf(target) === 'link') {
    const last = leadsTo(target);
    const next = last === `${target}.a` ? `${target}.b` : `${target}.a`;
    move(draft, next);
    symlinkSync(basename(next), `${target}.link`);
    renameSync(`${target}.link`, target);
    // Only what an earlier build put there: the first link may lead to a folder of somebody's own.
    if ((last === `${target}.a` || last === `${target}.b`) && isBuild(last)) removeBuild(last);
  } else {
    const replaces = kindOf(target) === 'folder';
    if (replaces) refuseWhatNoBuildMade(target);
    move(draft, `${target}.new`);
    if (replaces) renameSync(target, `${target}.old`);
    renameSync(`${target}.new`, target);
    if (replaces) remove(`${target}.old`);
  }
}

/** Where a build is put for a moment, and killed ones leave things; not where the link leads now. */
function asidePlaces(target: string): string[] {
  if (kindOf(target) !== 'link') return [`${target}.old`, `${target}.new`];
  const current = leadsTo(target);
  return [`${target}.link`, `${target}.a`, `${target}.b`].filter((path) => path !== current);
}

/** @throws Refusal where something lies that no build has made */
function refuseWhatNoBuildMade(path: string) {
  if (isBuild(path) || isEmptyFolder(path)) return;
  throw new Refusal(
    `A build would replace ${path}, and no build has made what lies there. Move it, or name another --outDir.`,
  );
}

/** Whether a path is a link that was made to be turned, and never was. */
function isOurLink(path: string, target: string): boolean {
  return (
    path === `${target}.link` &&
    kindOf(path) === 'link' &&
    [`${target}.a`, `${target}.b`].includes(leadsTo(path))
  );
}

function remove(path: string) {
  if (isBuild(path)) removeBuild(path);
  else rmSync(path, { recursive: true, force: true });
}

const leadsTo = (link: string) => resolve(dirname(link), readlinkSync(link));

/** Whether a folder is another path, or holds it. */
function holds(folder: string, path: string): boolean {
  const [outer, inner] = [folder, path].map((each) => (existsSync(each) ? realpathSync(each) : each));
  return inner === outer || inner!.startsWith(outer!.endsWith(sep) ? outer! : outer! + sep);
}

function kindOf(path: string): 'nothing' | 'link' | 'folder' | 'file' {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return 'nothing';
  return found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : 'file';
}

/** Moves a build; between two disks it is copied, and a copy that fails takes no room. */
function move(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copy(from, to);
  }
}

function copy(from: string, to: string) {
  mkdirSync(to);
  try {
    // Before all else, so that it is known for a build's if the process dies.
    stampBuild(to);
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  } catch (error) {
    rmSync(to, { recursive: true, force: true });
    throw error;
  }
}
