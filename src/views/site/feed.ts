import { Feed } from 'feed';
import type { FileDates, History } from '../../read/files/git-history.ts';
import { publicAddress, siteIsNamed } from '../../settings.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/** How many entries a feed holds. */
const newest = 30;

/** An entry with the days it was made and changed. */
type DatedEntry = { entry: AnyEntry } & FileDates;

const fileOf = ({ folder, id }: AnyEntry) => `${folder}/${id}.mdx`;

/** Whether an edition has a feed: somebody has said where the site is, and the repository tells a date. */
export function hasFeed({ entries }: Edition, { dates }: History): boolean {
  return siteIsNamed && dates.size > 0 && entries.some((entry) => dates.has(fileOf(entry)));
}

/** The entries of an edition that are new or changed, the latest first. */
function newestIn(edition: Edition, { dates }: History): DatedEntry[] {
  return edition.entries
    .flatMap((entry) => {
      const own = dates.get(fileOf(entry));
      return own ? [{ entry, ...own }] : [];
    })
    .sort(
      (a, b) =>
        inOrder(b.changed, a.changed) || inOrder(b.created, a.created) || inOrder(a.entry.id, b.entry.id),
    )
    .slice(0, newest);
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What is new and changed in an edition, as Atom (RFC 4287).
 * @throws where there is nothing to tell: see `hasFeed`
 */
export function feedOf(edition: Edition, history: History): string {
  const { settings, hrefs } = edition;
  const entries = newestIn(edition, history);
  const home = publicAddress(hrefs.home());
  const feed = new Feed({
    id: home,
    title: settings.title,
    description: settings.tagline,
    link: home,
    feed: publicAddress(hrefs.feed()),
    language: settings.language,
    copyright: settings.licence.name,
    author: { name: settings.title },
    generator: false,
    // The time of the last change, and not of the build: the same commit makes the same feed.
    updated: new Date(entries[0]!.changed),
  });
  for (const { entry, created, changed } of entries) {
    feed.addItem({
      title: asMarkup(entry.fields.title),
      link: publicAddress(hrefs.entry(entry)),
      description: asMarkup(entry.fields.summary),
      published: new Date(created),
      date: new Date(changed),
    });
  }
  return feed.atom1();
}

/** Titles and summaries are read as markup. */
const asMarkup = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
