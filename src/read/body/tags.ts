import { issue } from '../../issues/issue.ts';
import { isName } from '../schemas/ids.ts';
import { readAttributes } from './attributes.ts';
import type { BlockForm, Citation, Mention, Place } from './body.ts';
import { startOf, type Jsx } from './nodes.ts';
import { placeOf, type Context, type ParseState } from './text-reading.ts';
import { closestTag, isTag, vocabulary } from './vocabulary.ts';

/** A tag that was read: what stands within it, and what it says itself. */
interface TagRead {
  inner: Context;
  mention?: Mention;
  citation?: Citation;
}

/**
 * Records what a tag says and returns it, with the context of what it holds.
 * This is the one place where its attributes are taken apart.
 */
export function readTag(reading: ParseState, node: Jsx, context: Context): TagRead {
  checkPlace(reading, node, context);
  const tag = node.name ?? '';
  const offset = startOf(node);
  const length = reading.file.text.slice(offset).indexOf('>') + 1 || 1;
  const place = placeOf(reading, node, length);
  if (!isTag(tag)) {
    // A lower-case name is HTML, which the vocabulary replaces; a capital one is meant to be a tag of ours.
    reading.issues.push(
      /^[a-z]/.test(tag)
        ? issue('code-in-content', place, { what: `raw HTML (<${tag}>)` })
        : issue('unknown-tag', place, { tag, known: Object.keys(vocabulary), suggestion: closestTag(tag) }),
    );
    return { inner: context };
  }
  const attributes = readAttributes(reading, node, tag, place);
  const { level, under } = context;
  const { body, levels } = reading;
  const here: Place = { offset, level, under };
  switch (tag) {
    case 'Ref': {
      const mention = mentionOf(attributes.to, here, 'link');
      body.mentions.push(mention);
      return { inner: { ...context, linked: true }, mention };
    }
    case 'Cite': {
      const citation = citationOf(attributes, here);
      body.citations.push(citation);
      return { inner: context, citation };
    }
    case 'Quote': {
      const citation = citationOf(attributes, here);
      body.citations.push(citation);
      body.mentions.push(speakerOf(attributes.by, here));
      const form: BlockForm = { ...context.form, quoted: true };
      return { inner: { ...context, quotation: citation, repeated: true, form } };
    }
    case 'Spoiler': {
      const opensAt = attributes.level ?? '';
      body.spoilers.push({ ...here, opensAt });
      return { inner: { ...context, level: levels.higher(level, levels.known(opensAt)) } };
    }
    case 'Disputed':
      body.disputes.push(here);
      return { inner: context };
  }
}

function mentionOf(written: string | undefined, place: Place, as: Mention['as']): Mention {
  const [to = '', anchor] = (written ?? '').split('#');
  return { ...place, to, anchor, as };
}

/** Who speaks: an entry, or the name of somebody who has none. */
function speakerOf(written = '', place: Place): Mention {
  return isName(written) ? { ...place, to: written, as: 'name' } : mentionOf(written, place, 'speaker');
}

function citationOf({ sources, facts }: Record<string, string>, place: Place): Citation {
  return { ...place, sources: words(sources), facts: words(facts) };
}

/** The space-separated words of an attribute. */
function words(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).filter(Boolean);
}

/** A tag holds words where it should, and a link no link. */
function checkPlace(reading: ParseState, node: Jsx, context: Context) {
  const tag = node.name ?? '';
  const misplaced = (found: string, cure: string) =>
    reading.issues.push(issue('misplaced-tag', placeOf(reading, node), { tag, found, cure }));
  const isEmpty = !node.children?.length;
  if (tag === 'Ref' && context.linked) misplaced('within a link', 'Put the two links one after the other.');
  if (tag === 'Cite' && !isEmpty)
    misplaced('holds words', 'Write it without words, after the statement: <Cite sources="…" />.');
  if (isEmpty && ['Spoiler', 'Quote', 'Disputed'].includes(tag)) {
    misplaced('holds nothing', `Put the words between <${tag}> and </${tag}>.`);
  }
}
