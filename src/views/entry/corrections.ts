import { hostOf, type RepositoryHost } from '../../read/schemas/repository.ts';
import type { History } from '../../read/files/git-history.ts';
import { contentFolder } from '../../settings.ts';
import { formatDate } from '../../wiki/dates.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/** Ways to mend a page; each is there only where wiki.yaml and the repository give it. */
export interface Corrections {
  edit?: string;
  report?: string;
  /** The day of the last change, and where all changes are listed. */
  changed?: { date: string; href: string };
}

/** The addresses of a repository's pages, below its own. */
const addresses: Record<
  RepositoryHost,
  { edit(at: string): string; changes(at: string): string; issue(title: string, text: string): string }
> = {
  github: {
    edit: (at) => `/edit/${at}`,
    changes: (at) => `/commits/${at}`,
    issue: (title, text) => `/issues/new?title=${title}&body=${text}`,
  },
  gitlab: {
    edit: (at) => `/-/edit/${at}`,
    changes: (at) => `/-/commits/${at}`,
    issue: (title, text) => `/-/issues/new?issue%5Btitle%5D=${title}&issue%5Bdescription%5D=${text}`,
  },
  codeberg: {
    edit: (at) => `/_edit/${at}`,
    changes: (at) => `/commits/branch/${at}`,
    issue: (title, text) => `/issues/new?title=${title}&body=${text}`,
  },
};

/**
 * The ways to mend an entry's page; none where wiki.yaml names neither a repository nor a contact.
 * @param address the page's, in the lowest edition that has it
 */
export function correctionsOf(
  edition: Edition,
  entry: AnyEntry,
  address: string,
  history: History,
): Corrections {
  const { repository, contact } = edition.settings;
  const lines = reportLines(edition, entry, address);
  const title = encodeURIComponent(`A mistake: ${entry.cover.title}`);
  if (!repository) {
    const text = encodeURIComponent(lines.join('\r\n'));
    return contact ? { report: `mailto:${contact}?subject=${title}&body=${text}` } : {};
  }
  const { url, branch = 'main', host = hostOf(url)! } = repository;
  const home = url.replace(/(\.git)?\/*$/, '');
  const file = `${entry.folder}/${entry.id}.mdx`;
  const at = encodeURI(`${branch}/${placeOf(history)}${file}`);
  const changed = history.dates.get(file)?.changed.slice(0, 10);
  return {
    edit: home + addresses[host].edit(at),
    report: home + addresses[host].issue(title, encodeURIComponent(lines.join('\n'))),
    changed: changed
      ? { date: formatDate(changed, edition.settings.language), href: home + addresses[host].changes(at) }
      : undefined,
  };
}

/** Where the content lies in its repository; without Git, where it lies in this project. */
function placeOf({ place }: History): string {
  return place ?? contentFolder.shown.replace(/^\.+\/.*/, '');
}

/**
 * What a report begins with. A script puts the edition that is read in the place of the lowest that has the page, and
 * the statement behind the address: see browser/comfort/foot.ts.
 */
function reportLines({ levels }: Edition, entry: AnyEntry, address: string): string[] {
  return [
    `Page: ${address}`,
    ...(levels.all.length > 1 ? [`Viewing level: ${levels.get(entry.level).label}`] : []),
    '',
    'What is wrong, and which source says so:',
    '',
  ];
}
