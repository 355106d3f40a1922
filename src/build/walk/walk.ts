import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Level } from '../../read/fields/levels.ts';
import { share } from '../kept/file.ts';
import { BuiltFile, type Stored } from './built-file.ts';
import { counted, progressTo } from './progress.ts';
import { whatIsSaid } from './same-page.ts';
import type { Build, Step } from './step.ts';

/** Where a line of the log goes, under the name of what says it. */
export type Say = (name: string, text: string) => void;

/**
 * Takes a build through its steps: each page and then each other file is read once, handed from step to step, and
 * written at most once. Pages that say the same in several editions are made once, and are one file.
 * @throws what a step throws
 */
export async function walk({ dist, wiki }: Build, steps: readonly Step[], say: Say) {
  const levels = wiki.levels.all;
  const timed = stopwatch(say);
  const progress = progressTo((text) => say('after-pages', text));

  const hand = async (file: BuiltFile, to: readonly Step[]) => {
    for (const step of to) {
      if (isPage(file.path) && !file.sameAs) await timed(step, () => step.page?.(file));
      await timed(step, () => step.file?.(file));
    }
  };
  const read = (path: string) => new BuiltFile(path, levelOf(path, levels), readFileSync(join(dist, path)));
  const code = new Map<string, BuiltFile>();
  const visit = async (file: BuiltFile) => {
    await hand(file, steps);
    if (file.changed) writeFileSync(join(dist, file.path), file.text);
  };
  const said = new Map<string, Stored>();
  const visitPage = async (page: BuiltFile) => {
    const key = whatIsSaid(page);
    const same = said.get(key);
    if (same) {
      share(join(dist, same.path), join(dist, page.path));
      return visit(new BuiltFile(page.path, page.level, same));
    }
    await visit(page);
    const { path, digest, length } = page;
    said.set(key, { path, digest, length, read: () => readFileSync(join(dist, path)) });
  };

  for (const step of steps) {
    await timed(step, () => step.start?.(progressTo((text) => say(step.name, text))));
  }
  // Kept until its turn among the other files: all of it together is smaller than a picture.
  for (const path of pathsIn(dist).filter(isCode)) code.set(path, read(path));
  for (const step of steps) {
    for (const file of code.values()) await timed(step, () => step.code?.(file));
  }
  const pages = Map.groupBy(pathsIn(dist).filter(isPage), (path) => levelOf(path, levels));
  const inOrder = levels.flatMap((level) => pages.get(level) ?? []);
  for (const [index, path] of inOrder.entries()) {
    progress(index, inOrder.length, 'pages');
    await visitPage(read(path));
  }
  if (levels.length > 1) {
    const same = inOrder.length - said.size;
    say(
      'after-pages',
      `${counted(same)} of ${counted(inOrder.length)} pages say what one of a lower level does`,
    );
  }
  for (const step of steps) await timed(step, () => step.pagesDone?.());
  const others = pathsIn(dist).filter((path) => !isPage(path));
  for (const [index, path] of others.entries()) {
    progress(index, others.length, 'other files');
    await visit(code.get(path) ?? read(path));
  }
  for (const [index, step] of steps.entries()) {
    const later = steps.slice(index + 1);
    const write = async (path: string, text: string) => {
      writeFileSync(join(dist, path), text);
      await hand(new BuiltFile(path, levelOf(path, levels), text), later);
    };
    await timed(step, () => step.end?.(write));
  }
}

const isPage = (path: string) => path.endsWith('.html');
const isCode = (path: string) => /\.(js|css)$/.test(path);

/** The files below a folder, sorted. Compressed copies are left out: an earlier walk has made them of these. */
function pathsIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !/\.(br|gz)$/.test(each.name))
    .map((each) => relative(dist, join(each.parentPath, each.name)).replaceAll('\\', '/'))
    .sort();
}

/** The level whose edition a file belongs to: of those whose path it lies below, the one with the longest. */
function levelOf(path: string, levels: readonly Level[]): Level {
  return levels
    .filter((level) => path.startsWith(level.path))
    .reduce((longest, level) => (level.path.length > longest.path.length ? level : longest));
}

/** Runs hooks, and says what they return with the time their step has taken so far. */
function stopwatch(say: Say) {
  const spent = new Map<Step, number>();
  return async (step: Step, hook: () => Promise<string | void> | string | void) => {
    const began = performance.now();
    const done = await hook();
    const time = (spent.get(step) ?? 0) + performance.now() - began;
    spent.set(step, time);
    if (done) say(step.name, `${done}, in ${(time / 1000).toFixed(1)} s`);
  };
}
