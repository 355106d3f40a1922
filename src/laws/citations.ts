import { uncitedWords } from '../wiki/claims.ts';
import { issue, type Issue } from '../issues/issue.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { placeAt, placeOfWord } from '../issues/positions.ts';
import { suggest } from '../issues/suggest.ts';
import { fieldBlocks, sourceKeys } from '../read/manuscript/walk.ts';

/** Every statement ends in a citation, at every level it can be read at. */
export function checkParagraphsAreCited({ drafts, levels }: Manuscript): Issue[] {
  return drafts.flatMap((draft) =>
    draft.body.blocks.flatMap((block) => {
      if (block.names) return [];
      const words = levels.all
        .filter((level) => levels.opens(level.id, draft.level))
        .map((level) => uncitedWords(block, level.id, levels))
        .find((found) => found !== undefined);
      if (!words) return [];
      const text = words.text.trim();
      const start = words.offset + words.text.indexOf(text);
      return [
        issue('uncited-paragraph', placeAt(draft.file, start, text.length), {
          words: text.length > 40 ? `${text.slice(0, 39)}…` : text,
        }),
      ];
    }),
  );
}

/** Every source that is cited, in a field or in the text, is described in sources.yaml. */
export function checkSourcesAreKnown(manuscript: Manuscript): Issue[] {
  const rows = manuscript.sources?.block.data;
  // A key that cannot be read is told of where it stands, not wherever it is cited.
  if (!Array.isArray(rows) || sourceKeys(manuscript).length < rows.length) return [];
  const known = new Set(sourceKeys(manuscript).map(({ key }) => key));
  const unknown = (key: string) => ({ key, suggestion: suggest(key, known) });

  const inFields = fieldBlocks(manuscript).flatMap((block) =>
    block.meaningful
      .filter(
        (field) => 'names' in field.meaning && field.meaning.names === 'source' && !known.has(field.value),
      )
      .map((field) => issue('unknown-source', block.block.placeOf(field.path), unknown(field.value))),
  );
  const inText = manuscript.drafts.flatMap((draft) =>
    draft.body.citations.flatMap(({ sources, offset }) =>
      sources
        .filter((key) => !known.has(key))
        .map((key) => issue('unknown-source', placeOfWord(draft.file, offset, key), unknown(key))),
    ),
  );
  return [...inFields, ...inText];
}
