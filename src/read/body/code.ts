import { hiddenCharacters } from '../../issues/hidden-characters.ts';
import { issue } from '../../issues/issue.ts';
import { placeAt } from '../../issues/positions.ts';
import { startOf, type Jsx, type Node } from './nodes.ts';
import { placeOf, type ParseState } from './text-reading.ts';

/** What an author calls that which may not stand in a text. */
const codeNames: Record<string, string> = {
  mdxjsEsm: 'import',
  mdxFlowExpression: 'an {expression}',
  mdxTextExpression: 'an {expression}',
  html: 'raw HTML',
  code: 'a code block',
  image: 'an image',
  imageReference: 'an image',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  listItem: 'a box to tick',
};

/** Tells of a part that pages cannot show, such as code, an image or a footnote. */
export function refuse(reading: ParseState, node: Node) {
  const what =
    node.type === 'mdxjsEsm' && /^\s*export/.test(node.value ?? '')
      ? 'export'
      : (codeNames[node.type] ?? 'something that pages do not show');
  reading.issues.push(issue('code-in-content', placeOf(reading, node), { what }));
}

/** Hidden characters that a reference such as `&#x202e;` brings into the text; others are told of with the file. */
export function checkHidden(reading: ParseState, node: Node | Jsx, text: string) {
  const [first] = hiddenCharacters(text);
  const written = reading.file.text.slice(startOf(node), node.position?.end.offset);
  if (!first || hiddenCharacters(written).length > 0) return;
  const at = startOf(node) + Math.max(0, written.indexOf('&'));
  reading.issues.push(issue('hidden-character', placeAt(reading.file, at), { character: first.name }));
}
