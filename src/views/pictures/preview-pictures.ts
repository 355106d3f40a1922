import { kinds } from '../../kinds/index.ts';
import type { Edition } from '../../wiki/edition.ts';
import { Hrefs } from '../../wiki/hrefs.ts';
import type { Drawing } from '../../read/drawings/drawings.ts';
import type { GlanceRoom } from '../story/glance.ts';
import { timelinesOf } from '../story/timeline-pages.ts';
import { timelineOf } from '../story/timeline.ts';
import { signOf, type Sign } from './sign.ts';
import { storyLineOf, type StoryLine } from './story-line.ts';
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
  /** The way through the worlds, of an episode or somebody in one. */
  line?: StoryLine;
  /** The picture of the site, on its own card. */
  picture?: Drawing;
}

/** How far the parts of a line may stand apart, by how many worlds there are. */
type LineRoom = (lanes: number) => GlanceRoom;

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
  const { settings } = edition;
  if (!entry) {
    const href = edition.lowest.hrefs.siteCard();
    return { href, alt: `${settings.title}. ${settings.tagline}` };
  }
  const href = edition.lowestHrefs(entry).card(entry);
  const line = lineOn(edition, entry);
  const shown = line
    ? `Through the worlds: ${line.turns.map(({ title }) => title).join(', ')}.`
    : entry.cover.summary;
  return { href, alt: `${entry.cover.title} (${settings.title}). ${shown}` };
}

/**
 * Every picture of a wiki: the site's own, and one per entry in the lowest edition that has it.
 * @param room there is for lines
 */
export function previewFiles(editions: readonly Edition[], room?: LineRoom): PreviewFile[] {
  const { settings, level, drawings } = editions[0]!.lowest;
  const site = settings.title;
  const below = ({ path }: Level) => new Hrefs('', path);
  const picture = drawings.get(settings.picture?.warm ?? '');
  const own = { title: site, summary: settings.tagline, site, picture };
  return [
    { file: below(level).siteCard(), text: own },
    ...editions.flatMap((edition) =>
      edition.entries
        .filter((entry) => entry.level === edition.level.id)
        .map((entry) => ({
          file: below(edition.level).card(entry),
          text: {
            ...entry.cover,
            site,
            kind: kinds[entry.kind].one,
            sign: signOn(edition, entry),
            line: lineOn(edition, entry, room),
          },
        })),
    ),
  ];
}

/** The emblem of somebody sealed could tell who they are. */
function signOn(edition: Edition, entry: AnyEntry): Sign {
  return edition === edition.lowest ? signOf(entry, (id) => edition.find(id)) : { kind: entry.kind };
}

/** The first line of a story through more than one world that the lowest edition can tell: all of it, or somebody's part. */
function lineOn(edition: Edition, entry: AnyEntry, room?: LineRoom): StoryLine | undefined {
  if (entry.level !== edition.lowest.level.id) return undefined;
  const lines = timelinesOf(edition.lowest, entry.id).map(({ episode, character }) => {
    const timeline = timelineOf(edition.lowest, episode, character);
    return storyLineOf(timeline, room?.(timeline.lanes.length));
  });
  return lines.find(({ turns }) => turns.length > 1);
}
