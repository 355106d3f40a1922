import type { Wiki } from '../../wiki/wiki.ts';
import type { BuiltFile } from './built-file.ts';
import type { Progress } from './progress.ts';

/** What steps work on. */
export interface Build {
  /** The folder of the build. */
  dist: string;
  /** What it was made from. */
  wiki: Wiki;
}

/** Writes a text file of the build, and hands it to the steps after the one that writes it. */
export type Write = (path: string, text: string) => Promise<void>;

type Awaitable<T> = T | Promise<T>;

/**
 * Something that is done with a build once Astro has written its pages. Steps stand in one list, build/index.ts; each
 * file is read once and goes from step to step in that order. What `start`, `pagesDone` and `end` return is said in
 * the log, with the time their step has taken.
 */
export interface Step {
  /** As the log names it. */
  name: string;
  /** Before any file is read: lays files of its own beside the pages. */
  start?(progress: Progress): Awaitable<string | void>;
  /** Before the first page: each script and stylesheet as the bundler has written it; its text is left as it is. */
  code?(file: BuiltFile): Awaitable<void>;
  /**
   * Each page as Astro has written it, edition by edition from the lowest, sorted by path; its text may be changed. One
   * that says the same in several editions comes once.
   */
  page?(page: BuiltFile): Awaitable<void>;
  /** After the last page: lays files that are made of the pages. */
  pagesDone?(): Awaitable<string | void>;
  /** Each file as it will be served, in every edition: pages, then what else there is. */
  file?(file: BuiltFile): Awaitable<void>;
  /** After the last file: writes what is made of all others, or fails the build. */
  end?(write: Write): Awaitable<string | void>;
}
