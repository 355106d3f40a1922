import { issue } from '../../issues/issue.ts';
import { readAttributes } from './attributes.ts';
import { startOf, type Jsx } from './nodes.ts';
import { placeOf, type Context, type TextReading } from './text-reading.ts';
import { closestTag, isTag, vocabulary } from './vocabulary.ts';

/**
 * Records a tag and returns the context of what it holds.
 * @param block whether it stands on lines of its own
 */
export function readTag(reading: TextReading, node: Jsx, context: Context, block: boolean): Context {
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
    return context;
  }
  const attributes = readAttributes(reading, node, tag, place);
  // A spoiler's own tag stands at its surroundings' level: that is where its seal shows.
  const { level, under } = context;
  reading.body.tags.push({ tag, attributes, offset, length, level, block, under });
  if (tag === 'Quote') return { ...context, quote: attributes, quoteOffset: offset };
  if (tag === 'Spoiler' && reading.levels.has(attributes.level ?? '')) {
    return { ...context, level: reading.levels.higher(level, attributes.level) };
  }
  return context;
}

/** A tag holds words where it should, and a link no link. */
function checkPlace(reading: TextReading, node: Jsx, context: Context) {
  const tag = node.name ?? '';
  const misplaced = (found: string, cure: string) =>
    reading.issues.push(issue('misplaced-tag', placeOf(reading, node), { tag, found, cure }));
  const isEmpty = !node.children?.length;
  if (tag === 'Ref' && context.linked) misplaced('within a link', 'Put the two links one after the other.');
  if (tag === 'Cite' && !isEmpty)
    misplaced('holds words', 'Write it without words, after the statement: <Cite s="…" />.');
  if (isEmpty && ['Spoiler', 'Quote', 'Disputed'].includes(tag)) {
    misplaced('holds nothing', `Put the words between <${tag}> and </${tag}>.`);
  }
}
