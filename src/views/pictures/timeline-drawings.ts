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

/** The drawings of an edition: one for each episode that it can tell scene by scene. */
export function timelineDrawings(edition: Edition): TimelineDrawing[] {
  const { settings, level } = edition;
  const hrefs = new Hrefs('', level.path);
  return timelinePages(edition)
    .filter(({ character }) => !character)
    .map((page) => {
      const { heading, timeline } = timelineView(edition, page);
      return {
        files: {
          svg: hrefs.timelineDrawing(page.episode, 'svg'),
          png: hrefs.timelineDrawing(page.episode, 'png'),
        },
        title: heading,
        line: storyLineOf(timeline),
        site: settings.title,
        licence: `${settings.licence.name} (${settings.licence.url.replace(/^https?:\/\/(www\.)?/, '')})`,
        notice: settings.notice,
      };
    });
}
