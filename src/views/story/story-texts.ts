import type { Notes } from '../../cells/notes.ts';
import { paragraphAnchor } from '../../wiki/claims.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { Entry, Tag } from '../../wiki/entry.ts';
import { Hrefs } from '../../wiki/hrefs.ts';
import { linkTo, speakerOf, type PrintedText, type TagView } from '../entry/tag-views.ts';

type Scene = Entry<'scene'>;
type Sources = Extract<Tag, { tag: 'Cite' }>['sources'];

/** What the tags of the scenes of one story show where all are printed as one text. */
export class StoryTexts {
  private readonly edition: Edition;
  private readonly notes: Notes;
  /** What needs no link any more: the scenes of the story, which stand in it, and what was linked before. */
  private readonly named: Set<string>;
  private readonly anchors = new Map<string, number>();

  /** @param notes numbered in the order in which texts are asked for */
  constructor(edition: Edition, scenes: readonly Scene[], notes: Notes) {
    this.edition = edition;
    this.notes = notes;
    this.named = new Set(scenes.map(({ id }) => id));
  }

  /**
   * What the tags of the next scene show: links at the first mention in the story, and one mark for each paragraph,
   * where its last citation stands.
   */
  textOf(scene: Scene): PrintedText {
    const cited = [...scene.tags].flatMap(([offset, tag]) =>
      tag.tag === 'Cite' && isInStory(scene, offset) ? [{ offset, tag }] : [],
    );
    const paragraphs = Map.groupBy(cited, ({ tag }) => tag.paragraph);
    const views = [...scene.tags].map(([offset, tag]): [number, TagView] => {
      if (!isInStory(scene, offset)) return [offset, { tag: 'sealed' }];
      if (tag.tag !== 'Cite') return [offset, this.viewOf(scene, tag)];
      const own = paragraphs.get(tag.paragraph)!;
      const all = own.at(-1)!.offset === offset ? own.flatMap((each) => each.tag.sources) : [];
      return [offset, { tag: 'Cite', ...this.marked(scene, tag.paragraph, all) }];
    });
    return { path: scene.path, tags: new Map(views) };
  }

  private viewOf(scene: Scene, tag: Exclude<Tag, { tag: 'Cite' }>): TagView {
    const { edition } = this;
    switch (tag.tag) {
      case 'Ref': {
        const { text: title, href } = linkTo(edition, tag.to, tag.anchor);
        const first = !this.named.has(tag.to);
        this.named.add(tag.to);
        return { tag: 'Ref', title, href: first ? href : undefined };
      }
      case 'Quote':
        return {
          tag: 'Quote',
          speaker: speakerOf(edition, tag.by),
          ...this.marked(scene, tag.paragraph, tag.sources),
        };
      case 'Spoiler': {
        if (!tag.seal) return { tag: 'Spoiler' };
        const { label, path } = tag.seal.level;
        const href = new Hrefs(edition.base, path).story(scene.fields.episode, scene.id);
        return { tag: 'Spoiler', seal: { label, href } };
      }
      case 'sealed':
        return tag;
    }
  }

  /** The mark of what was cited, if anything was, and the anchor of the paragraph it ends. */
  private marked(scene: Scene, paragraph: number, sources: Sources) {
    if (sources.length === 0) return { marks: [] };
    const anchor = paragraphAnchor(scene.id, paragraph);
    const uses = (this.anchors.get(anchor) ?? 0) + 1;
    this.anchors.set(anchor, uses);
    return { marks: [this.notes.mark(sources)], anchor: uses > 1 ? `${anchor}-${uses}` : anchor };
  }
}

/** Whether something in a scene's text belongs to the story: what stands before the first heading does. */
function isInStory({ openingEnds }: Scene, offset: number): boolean {
  return openingEnds === undefined || offset < openingEnds;
}

/** How many words a minute somebody reads who reads for pleasure. */
const pace = 230;

/** How many minutes the story takes to read, at least one. */
export function minutesOf(scenes: readonly Scene[]): number {
  const words = scenes
    .flatMap((scene) => scene.claims.filter(({ offset }) => isInStory(scene, offset)))
    .reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return Math.max(1, Math.round(words / pace));
}
