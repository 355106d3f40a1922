import { issue } from '../../issues/issue.ts';
import { plainText, startOf, type Node } from './nodes.ts';
import { placeOf, type Context, type ParseState } from './text-reading.ts';

/** Records a heading and returns the context of what stands under it. */
export function readHeading(reading: ParseState, node: Node, context: Context): Context {
  const { body, issues } = reading;
  const text = (node.children ?? [node])
    .map((part) => reading.shown.get(startOf(part)) ?? plainText(part))
    .join('');
  const id = reading.slugger.slug(text);
  const isWords = (node.children ?? []).every((each) => each.type === 'text');
  if (!isWords) issues.push(issue('heading-markup', placeOf(reading, node), { heading: text }));
  if (node.depth !== 2 && node.depth !== 3) {
    issues.push(issue('heading-depth', placeOf(reading, node), { found: node.depth ?? 0 }));
  }
  if (body.headings.some((each) => each.text === text)) {
    issues.push(issue('duplicate-heading', placeOf(reading, node), { heading: text }));
  }
  body.headings.push({ depth: node.depth ?? 2, text, id, level: context.level, offset: startOf(node) });
  return { ...context, under: id };
}
