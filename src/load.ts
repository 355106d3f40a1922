import { sortIssues, type Issue } from './issues/issue.ts';
import { ContentProblems } from './issues/content-problems.ts';
import { placeAt } from './issues/positions.ts';
import { isLaw, isOfReading, weighed } from './issues/strength.ts';
import { kinds } from './kinds/index.ts';
import { laws } from './laws/index.ts';
import type { ContentFiles } from './read/files/content-files.ts';
import { readHistory, type History } from './read/files/git-history.ts';
import { readFolder } from './read/files/read-folder.ts';
import type { Draft } from './read/manuscript/drafts.ts';
import { readManuscript, type Manuscript } from './read/manuscript/manuscript.ts';
import { unfinishedOf, without, withoutTexts } from './read/manuscript/unfinished.ts';
import { contentFolder } from './settings.ts';
import { bind } from './wiki/bind.ts';
import type { Wiki } from './wiki/wiki.ts';

/** What a folder of text holds. */
export interface Loaded {
  /** Absent where a problem keeps it from being made. */
  wiki?: Wiki;
  /** Every problem that was found, sorted. */
  issues: Issue[];
}

/** An entry that cannot be shown to its author, and why. */
export interface Unshown {
  entry: Draft;
  issues: Issue[];
}

/**
 * Turns a folder of text into a wiki, without the entries that are drafts.
 * @param files what lies in the content folder, by path relative to it
 * @param shown what stands before a path in messages, e.g. "content/"
 * @returns the wiki, unless a problem is an error, and all problems
 */
export function loadWiki(files: ContentFiles, shown = 'content/'): Loaded {
  const manuscript = readManuscript(files, shown, kinds);
  // What entries may say rests on the settings: without these, each would be told of for their sake.
  if (manuscript.settingsIssues.length > 0) return { issues: sortIssues(manuscript.settingsIssues) };
  const published = without(manuscript, unfinishedOf(manuscript));
  const issues = problemsOf(published);
  return { wiki: issues.some(isError) ? undefined : bind(published, kinds), issues };
}

/**
 * Turns a folder of text into the wiki that its authors look at while they write: with drafts, and with whatever breaks
 * a law alone. Of what cannot be shown, a draft is left out, and an entry whose text has an error stays without it.
 * @returns beside wiki and problems, the entries whose pages cannot be shown
 */
export function loadWikiForAuthors(files: ContentFiles, shown = 'content/'): Loaded & { unshown: Unshown[] } {
  const manuscript = readManuscript(files, shown, kinds);
  if (manuscript.settingsIssues.length > 0) {
    return { issues: sortIssues(manuscript.settingsIssues), unshown: [] };
  }
  const unshown: Unshown[] = [];
  // Drafts stand last, so that of two entries with one name it is the draft that is told of.
  const drafts = [...manuscript.drafts].sort((a, b) => Number(a.unfinished) - Number(b.unfinished));
  let readable = { ...manuscript, drafts };
  let errors: Map<string, Issue[]>;
  let broken: Draft[];
  do {
    errors = Map.groupBy(
      problemsOf(readable).filter(({ code }) => !isLaw(code)),
      ({ file }) => file,
    );
    // What names a draft that is left out cannot be shown either.
    broken = readable.drafts.filter(({ unfinished, file }) => unfinished && errors.has(file.path));
    unshown.push(...broken.map((entry) => ({ entry, issues: errors.get(entry.file.path)! })));
    readable = without(readable, new Set(broken));
  } while (broken.length > 0);
  const textless = readable.drafts.filter(
    ({ file, bodyStart }) =>
      errors.get(file.path)?.every(({ line }) => line > placeAt(file, bodyStart).line) === true,
  );
  unshown.push(...textless.map((entry) => ({ entry, issues: errors.get(entry.file.path)! })));
  for (const { entry } of unshown) errors.delete(entry.file.path);
  const issues = problemsOf(without(readable, unfinishedOf(readable)));
  if (errors.size > 0) return { issues: sortIssues([...errors.values()].flat()), unshown };
  return { wiki: bind(withoutTexts(readable, new Set(textless)), kinds), issues, unshown };
}

/** Everything that is wrong with a manuscript, as strong as its wiki takes it; drafts are held to reading alone. */
function problemsOf(manuscript: Manuscript): Issue[] {
  const aside = new Set(manuscript.aside.map(({ file }) => file.path));
  const found = [
    ...manuscript.issues.filter(({ file, code }) => !aside.has(file) || isOfReading(code)),
    ...laws.flatMap((law) => law(manuscript)),
  ];
  return sortIssues(weighed(found, manuscript.laws));
}

const isError = ({ strength }: Issue) => strength === 'error';

/** What the content folder of this process held when it was read. */
interface Content {
  files: ContentFiles;
  wiki: Wiki;
  /** Problems that do not keep the wiki from being made. */
  issues: Issue[];
  /** The entries whose pages cannot be shown, where the wiki is shown to its authors. */
  unshown: Unshown[];
}

interface Shelf {
  content?: Content;
  history?: History;
  forAuthors?: boolean;
}

// Commands, steps of the build and the bundled pages are separate modules of one process, which share this alone.
const place = Symbol.for(`content of ${contentFolder.path}`);
const shelf = ((globalThis as { [key: symbol]: Shelf | undefined })[place] ??= {});

/**
 * The content folder, read once for everybody who asks.
 * @throws ContentProblems with a report for a human when it has problems that are errors
 * @throws Error with a sentence for a human when the folder cannot be read
 */
export function content(): Content {
  return (shelf.content ??= readContent());
}

/** What the repository tells of the content folder, asked once for everybody. */
export function contentHistory(): History {
  return (shelf.history ??= readHistory(contentFolder.path));
}

/** Has the folder read anew when somebody asks next: it has changed. */
export function forgetContent() {
  shelf.content = undefined;
}

/** Has the folder read for those who write it, from now on: with drafts, and with what breaks a law alone. */
export function readForAuthors() {
  shelf.forAuthors = true;
  forgetContent();
}

function readContent(): Content {
  const files = readFolder(contentFolder.path);
  const { shown } = contentFolder;
  const { wiki, issues, unshown } = shelf.forAuthors
    ? loadWikiForAuthors(files, shown)
    : { ...loadWiki(files, shown), unshown: [] };
  if (!wiki) throw new ContentProblems(issues, contentFolder);
  return { files, wiki, issues, unshown };
}
