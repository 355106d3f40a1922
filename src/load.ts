import { sortIssues, type Issue } from './issues/issue.ts';
import { formatReport } from './issues/report.ts';
import { kinds } from './kinds/index.ts';
import { laws } from './laws/index.ts';
import type { ContentFiles } from './read/files/content-files.ts';
import { readHistory, type History } from './read/files/git-history.ts';
import { readFolder } from './read/files/read-folder.ts';
import { readManuscript } from './read/manuscript/manuscript.ts';
import { contentFolder } from './settings.ts';
import { bind } from './wiki/bind.ts';
import type { Wiki } from './wiki/wiki.ts';

/**
 * Turns a folder of text into a wiki.
 * @param files what lies in the content folder, by path relative to it
 * @param shown what stands before a path in messages, e.g. "content/"
 * @returns the wiki, or every problem that was found in it, sorted
 */
export function loadWiki(
  files: ContentFiles,
  shown = 'content/',
): { wiki: Wiki; issues: [] } | { wiki?: undefined; issues: Issue[] } {
  const manuscript = readManuscript(files, shown, kinds);
  // What entries may say rests on the settings: without these, each would be told of for their sake.
  if (manuscript.settingsIssues.length > 0) return { issues: sortIssues(manuscript.settingsIssues) };
  const issues = [...manuscript.issues, ...laws.flatMap((law) => law(manuscript))];
  if (issues.length > 0) return { issues: sortIssues(issues) };
  return { wiki: bind(manuscript), issues: [] };
}

/** What the content folder of this process held when it was read. */
interface Content {
  files: ContentFiles;
  wiki: Wiki;
}

// Commands, steps of the build and the bundled pages are separate modules of one process, which share this alone.
const shelf = globalThis as { [key: symbol]: Content | undefined };
const place = Symbol.for(`content of ${contentFolder.path}`);
const drawer = globalThis as { [key: symbol]: History | undefined };
const ofHistory = Symbol.for(`history of ${contentFolder.path}`);

/**
 * The content folder, read once for everybody who asks.
 * @throws Error with a report for a human when the content has problems, or cannot be read
 */
export function content(): Content {
  return (shelf[place] ??= readContent());
}

/** What the repository tells of the content folder, asked once for everybody. */
export function contentHistory(): History {
  return (drawer[ofHistory] ??= readHistory(contentFolder.path));
}

/** Has the folder read anew when somebody asks next: it has changed. */
export function forgetContent() {
  delete shelf[place];
}

function readContent(): Content {
  const files = readFolder(contentFolder.path);
  const { wiki, issues } = loadWiki(files, contentFolder.shown);
  if (!wiki) throw new Error(formatReport(issues));
  return { files, wiki };
}
