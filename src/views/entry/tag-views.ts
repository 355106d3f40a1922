import type { Citations, Mark } from '../../cells/citations.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry, Tag } from '../../wiki/entry.ts';
import { Hrefs } from '../../wiki/hrefs.ts';
import { referentOf, type Referent } from '../../wiki/referent.ts';

/** What a tag of the text shows on a page; of one that is sealed, nothing. */
export type TagView =
  /** Without an address where the words are no link. */
  | { tag: 'Ref'; href?: string; title: string }
  | { tag: 'Cite'; marks: Mark[]; anchor?: string }
  | { tag: 'Quote'; speaker: Referent; marks: Mark[]; anchor?: string }
  /** With a seal where it is closed: the level's name as readers say it, and where it opens. */
  | { tag: 'Spoiler'; seal?: { label: string; href: string } }
  | { tag: 'sealed' };

/** A text that a page prints: what its tags show, by where each stands in its file. */
export interface PrintedText {
  /** Path of the file as shown to authors. */
  path: string;
  tags: ReadonlyMap<number, TagView>;
}

/** The texts that a page prints, by the id of the entry that each is of. */
export type PrintedTexts = ReadonlyMap<string, PrintedText>;

/** What the tags of an entry's text show, numbering what they cite in the order of the text. */
export function tagViews(
  edition: Edition,
  entry: AnyEntry,
  citations: Citations,
): ReadonlyMap<number, TagView> {
  const anchors = new Map(entry.claims.map(({ offset, anchor }) => [offset, anchor]));
  return new Map(
    [...entry.tags].map(([offset, tag]) => [
      offset,
      viewOf(edition, entry, tag, citations, anchors.get(offset)),
    ]),
  );
}

function viewOf(
  edition: Edition,
  entry: AnyEntry,
  tag: Tag,
  citations: Citations,
  anchor: string | undefined,
): TagView {
  switch (tag.tag) {
    case 'Ref': {
      const { text: title, href } = linkTo(edition, tag.to, tag.anchor);
      return { tag: 'Ref', title, href };
    }
    case 'Cite':
      return { tag: 'Cite', marks: citations.cite(tag.sources), anchor };
    case 'Quote':
      return {
        tag: 'Quote',
        speaker: speakerOf(edition, tag.by),
        marks: citations.cite(tag.sources),
        anchor,
      };
    case 'Spoiler': {
      if (!tag.seal) return { tag: 'Spoiler' };
      const { level, under } = tag.seal;
      const href = new Hrefs(edition.base, level.path).entry(entry, under);
      return { tag: 'Spoiler', seal: { label: level.label, href } };
    }
    case 'sealed':
      return tag;
  }
}

/** Who speaks: an entry, or somebody who has a name alone. @throws as a link does */
export function speakerOf(edition: Edition, by: string): Referent {
  return referentOf(edition, by) ?? linkTo(edition, by);
}

/** @throws if the entry is sealed: a law has made sure that what is named is open where it is named */
export function linkTo(edition: Edition, id: string, anchor?: string) {
  const entry = edition.find(id);
  if (!entry) throw new Error(`"${id}" is named in the open and does not exist at "${edition.level.id}".`);
  return { text: entry.fields.title, href: edition.hrefs.entry(entry, anchor) };
}

/** Where compiling a text has found a tag, as attributes say it. */
interface TagPlace {
  /** The id of the entry. */
  entry?: string;
  /** Where in its file. */
  at?: string;
}

/**
 * What belongs to a tag, by the place that compiling the text has given it.
 * @returns the view, or undefined for a tag that is sealed
 * @throws if nothing is known of a tag there, since then nothing is known of its seal either: the build stops
 */
export function viewOfTag<T extends TagView['tag']>(
  texts: PrintedTexts,
  tag: T,
  { entry, at }: TagPlace,
): Extract<TagView, { tag: T }> | undefined {
  const text = texts.get(entry ?? '');
  const view = text?.tags.get(Number(at ?? NaN));
  if (view?.tag === 'sealed') return undefined;
  if (view?.tag !== tag) {
    throw new Error(
      `${text?.path ?? entry}: no <${tag}> is known at character ${at}, so the page cannot be made.`,
    );
  }
  return view as Extract<TagView, { tag: T }>;
}
