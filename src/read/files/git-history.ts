import { execFileSync } from 'node:child_process';

/** When a file was first and last committed, as times of ISO 8601 in UTC. */
export interface FileDates {
  created: string;
  changed: string;
}

/** What the repository tells of a content folder; nothing where there is none to ask. */
export interface History {
  /** By path within the folder, e.g. "people/ada-marsh.mdx". */
  dates: ReadonlyMap<string, FileDates>;
  /** The folder's own path in its repository: "", or ending with a slash; undefined outside of any. */
  place?: string;
}

/** More than the history of any wiki lists, in bytes. */
const longestLog = 512 * 1024 * 1024;

/**
 * Asks Git when each file of a folder was committed. The answer depends on the commit alone, not on the machine; a
 * shallow clone, which would date everything by its own first commit, gives no dates.
 * @param folder the content folder
 */
export function readHistory(folder: string): History {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, ...args], {
        encoding: 'utf8',
        maxBuffer: longestLog,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    const [shallow, place = ''] = git('rev-parse', '--is-shallow-repository', '--show-prefix').split('\n');
    if (shallow !== 'false') return { dates: new Map(), place };
    const log = git(
      'log',
      '--format=%x01%ct',
      '--name-status',
      '--no-renames',
      '--relative',
      '-z',
      '--',
      '.',
    );
    const dates = datesIn(log);
    // A folder that a repository around it ignores is in none.
    return dates.size > 0 ? { dates, place } : { dates };
  } catch {
    return { dates: new Map() };
  }
}

/** A commit's time begins with \u0001; after it come, each ended by NUL, a letter and the path that changed. */
function datesIn(log: string): Map<string, FileDates> {
  const dates = new Map<string, FileDates>();
  for (const commit of log.split('\u0001').slice(1)) {
    const [seconds, ...parts] = commit.split('\0');
    const time = new Date(Number(seconds) * 1000).toISOString();
    for (let at = 0; at + 1 < parts.length; at += 2) {
      const known = dates.get(parts[at + 1]!);
      dates.set(parts[at + 1]!, {
        created: known && known.created < time ? known.created : time,
        changed: known && known.changed > time ? known.changed : time,
      });
    }
  }
  return dates;
}
