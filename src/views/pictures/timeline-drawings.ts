import { Hrefs } from '../../wiki/hrefs.ts';
import type { Edition } from '../../wiki/edition.ts';
import { timelinePages, timelineView } from '../story/timeline-pages.ts';
import { storyLineOf, type StoryLine } from './story-line.ts';

/** The drawing of a timeline as a file to keep: it says where it comes from, and what may be done with it. */
export interface TimelineDrawing {
  /** Its place below the build's folder, by type. */
  files: { svg: string; png: string };
  title: string;
  line: StoryLine;
  site: string;
  licence: string;
  notice: string;
}

/** The drawings of an edition: one for each timeline that it has a page of. */
export function timelineDrawings(edition: Edition): TimelineDrawing[] {
  const { settings, level } = edition;
  const hrefs = new Hrefs('', level.path);
  return timelinePages(edition).map((page) => {
    const { heading, timeline } = timelineView(edition, page);
    const { episode, character } = page;
    return {
      files: {
        svg: hrefs.timelineDrawing(episode, 'svg', character),
        png: hrefs.timelineDrawing(episode, 'png', character),
      },
      // Away from its page it must say which episode it is of.
      title: character ? `${heading}: ${timeline.episode.fields.title}` : heading,
      line: storyLineOf(timeline),
      site: settings.title,
      licence: `${settings.licence.name} (${settings.licence.url.replace(/^https?:\/\/(www\.)?/, '')})`,
      notice: settings.notice,
    };
  });
}
