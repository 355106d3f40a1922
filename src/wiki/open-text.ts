import type { Body } from '../read/body/body.ts';
import type { Levels } from '../read/fields/levels.ts';
import { claimAnchors, jointOf, sentence } from './claims.ts';
import type { Entry, Tag } from './entry.ts';
import type { NoteFacts, OpenSource } from './opened.ts';
import type { AnyWholeEntry } from './wiki.ts';

/**
 * An entry's text as far as it is open to a reader.
 * @param sourceOf a source by its key, as the reader may know it
 * @param noteFacts told of each statement, and on which researched facts it rests
 */
export function openText(
  { body, claims }: AnyWholeEntry,
  levels: Levels,
  reader: string,
  sourceOf: (key: string) => OpenSource,
  noteFacts: NoteFacts,
): Pick<Entry, 'openingEnds' | 'headings' | 'claims' | 'disputes' | 'tags'> {
  const opens = ({ level }: { level: string }) => levels.opens(reader, level);
  const open = claims.filter(opens).map((claim) => ({ ...claim, words: claim.words.filter(opens) }));
  const anchors = claimAnchors(open);
  const headings = body.headings.filter(opens).map(({ text, id, depth }) => ({ text, id, depth }));
  const known = new Set(headings.map(({ id }) => id));
  return {
    openingEnds: body.headings[0]?.offset,
    headings,
    claims: open.map((claim) => {
      const own = {
        text: sentence(claim.words),
        joint: jointOf(claim.words),
        sources: claim.sources.map(sourceOf),
        level: claim.level,
        under: known.has(claim.under!) ? claim.under : undefined,
        offset: claim.offset,
        anchor: anchors.get(claim.offset)!,
        block: claim.block,
      };
      noteFacts(own, claim.facts);
      return own;
    }),
    disputes: body.disputes.filter(opens).length,
    tags: tagsOf(body, levels, reader, sourceOf),
  };
}

/** The tags in the order of the text. */
function tagsOf(
  { mentions, citations, spoilers, headings, blocks }: Body,
  levels: Levels,
  reader: string,
  sourceOf: (key: string) => OpenSource,
): ReadonlyMap<number, Tag> {
  const opens = (level: string) => levels.opens(reader, level);
  const speakers = new Map(mentions.filter(({ as }) => as !== 'link').map(({ offset, to }) => [offset, to]));
  const paragraphs = new Map(
    blocks.flatMap(({ tokens }, at) =>
      tokens.flatMap((each) => (each.type === 'cite' ? [[each.offset, at] as const] : [])),
    ),
  );
  const found = [
    ...mentions.filter(({ as }) => as === 'link').map((use) => ({ use, tag: refOf(use) })),
    ...citations.map((use) => {
      const by = speakers.get(use.offset);
      const sources = use.sources.map(sourceOf);
      const paragraph = paragraphs.get(use.offset)!;
      const tag: Tag =
        by === undefined ? { tag: 'Cite', sources, paragraph } : { tag: 'Quote', by, sources, paragraph };
      return { use, tag };
    }),
    ...spoilers.map((use) => {
      const under = headings.findLast((each) => each.offset < use.offset && opens(each.level))?.id;
      const seal = opens(use.opensAt) ? undefined : { level: levels.get(use.opensAt), under };
      const tag: Tag = { tag: 'Spoiler', seal };
      return { use, tag };
    }),
  ];
  return new Map(
    found
      .sort((a, b) => a.use.offset - b.use.offset)
      .map(({ use, tag }) => [use.offset, opens(use.level) ? tag : { tag: 'sealed' }]),
  );
}

function refOf({ to, anchor }: Body['mentions'][number]): Tag {
  return { tag: 'Ref', to, anchor };
}
