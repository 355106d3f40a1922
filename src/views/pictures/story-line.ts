import type { Emblem } from '../../draw/emblem-shapes.ts';
import { glanceOf, type Glance, type GlanceRoom } from '../story/glance.ts';
import type { Timeline } from '../story/timeline.ts';

/** A scene at which a story is, or begins, in another world than before. */
export interface Turn {
  number: number;
  title: string;
  look: number;
}

/** A story, or somebody's part in it, as a line through the worlds. */
export interface StoryLine {
  glance: Glance;
  turns: Turn[];
  /** The sign of whom it follows. */
  emblem?: Emblem;
}

/** The line of a timeline, with the names of its turns; one that stays in one world has only its beginning. */
export function storyLineOf(timeline: Timeline, room?: GlanceRoom): StoryLine {
  const turns = timeline.scenes.filter(
    ({ lane }, index, scenes) => lane.column !== scenes[index - 1]?.lane.column,
  );
  return {
    glance: glanceOf(timeline, '', room),
    turns: turns.map(({ number, title, lane }) => ({ number, title, look: lane.look })),
    emblem: timeline.follows?.fields.emblem,
  };
}
