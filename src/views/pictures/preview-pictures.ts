import { kinds } from '../../kinds/index.ts';
import type { Edition } from '../../wiki/edition.ts';
import { Hrefs } from '../../wiki/hrefs.ts';
import { signOf, type Sign } from './sign.ts';
import type { Level } from '../../read/fields/levels.ts';
import type { AnyEntry } from '../../wiki/entry.ts';

/** What a picture for previews elsewhere shows; all of it is for those who have watched nothing. */
export interface PreviewWords {
  title: string;
  summary: string;
  site: string;
  /** Left out on the card of the whole site. */
  kind?: string;
  sign?: Sign;
}

/** Where a page's preview picture lies, and what it says. */
export interface PreviewLink {
  href: string;
  alt: string;
}

/** A picture to be made: its place below the build's folder, and its words. */
export interface PreviewFile {
  file: string;
  text: PreviewWords;
}

/**
 * The preview picture of a page, the same one from every edition.
 * An entry's lies in the lowest edition that has the entry, so that none below holds its name.
 * @param entry the entry the page is about; without one the picture is the site's
 */
export function previewLink(edition: Edition, entry?: AnyEntry): PreviewLink {
  const { base, levels, settings } = edition;
  if (!entry) {
    const href = edition.lowest.hrefs.siteCard();
    return { href, alt: `${settings.title}. ${settings.tagline}` };
  }
  const href = new Hrefs(base, levels.get(entry.level).path).card(entry);
  return { href, alt: `${entry.cover.title} (${settings.title}). ${entry.cover.summary}` };
}

/** Every picture of a wiki: the site's own, and one per entry in the lowest edition that has it. */
export function previewFiles(editions: readonly Edition[]): PreviewFile[] {
  const { settings, level } = editions[0]!.lowest;
  const site = settings.title;
  const below = ({ path }: Level) => new Hrefs('', path);
  const own = { title: site, summary: settings.tagline, site };
  return [
    { file: below(level).siteCard(), text: own },
    ...editions.flatMap((edition) =>
      edition.entries
        .filter((entry) => entry.level === edition.level.id)
        .map((entry) => ({
          file: below(edition.level).card(entry),
          text: { ...entry.cover, site, kind: kinds[entry.kind].one, sign: signOn(edition, entry) },
        })),
    ),
  ];
}

/** The emblem of somebody sealed could tell who they are. */
function signOn(edition: Edition, entry: AnyEntry): Sign {
  return edition === edition.lowest ? signOf(entry, (id) => edition.find(id)) : { kind: entry.kind };
}
