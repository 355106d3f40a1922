import { kinds } from '../../kinds/index.ts';
import type { Edition } from '../../wiki/edition.ts';
import { Hrefs } from '../../wiki/hrefs.ts';
import { signOf, type Sign } from './sign.ts';
import type { AnyEntry, Wiki } from '../../wiki/wiki.ts';

/** What a picture for previews elsewhere shows; all of it is for those who have watched nothing. */
export interface CardText {
  title: string;
  summary: string;
  site: string;
  /** Left out on the card of the whole site. */
  kind?: string;
  sign?: Sign;
}

/** Where a page's preview picture lies, and what it says. */
export interface CardLink {
  href: string;
  alt: string;
}

/** A picture to be made: its place below the build's folder, and its words. */
export interface CardFile {
  file: string;
  text: CardText;
}

/**
 * The preview picture of a page, the same one from every edition.
 * An entry's lies in the lowest edition that has the entry, so that none below holds its name.
 * @param entry the entry the page is about; without one the picture is the site's
 */
export function cardLink({ wiki, base }: Edition, entry?: AnyEntry): CardLink {
  const { title, summary, site } = cardText(wiki, entry);
  return { href: cardAddress(wiki, base, entry), alt: `${title}${entry ? ` (${site})` : ''}. ${summary}` };
}

/** Every picture of a wiki: the site's own and one per entry. */
export function cardFiles(wiki: Wiki): CardFile[] {
  return [undefined, ...wiki.entries].map((entry) => ({
    file: cardAddress(wiki, '', entry),
    text: cardText(wiki, entry),
  }));
}

function cardAddress({ levels }: Wiki, base: string, entry?: AnyEntry): string {
  if (!entry) return new Hrefs(base, levels.lowest.path).siteCard();
  return new Hrefs(base, levels.get(entry.level).path).card(entry);
}

function cardText({ settings, levels, entries }: Wiki, entry?: AnyEntry): CardText {
  const site = settings.title;
  if (!entry) return { title: site, summary: settings.tagline, site };
  const sealed = entry.level !== levels.lowest.id;
  return {
    title: entry.fields.coverTitle ?? entry.fields.title,
    summary: entry.fields.summary,
    site,
    kind: kinds[entry.kind].one,
    // The emblem of somebody sealed could tell who they are.
    sign: sealed ? { kind: entry.kind } : signOf(entry, (id) => entries.find((each) => each.id === id)),
  };
}
