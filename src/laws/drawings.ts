import { issue, type Issue } from '../issues/issue.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { suggest } from '../issues/suggest.ts';
import { fieldBlocks } from '../read/manuscript/walk.ts';

/** Every drawing that is named lies in the folder of drawings. */
export function checkDrawingsAreKnown(manuscript: Manuscript): Issue[] {
  const known = manuscript.drawingNames;
  return fieldBlocks(manuscript).flatMap((block) =>
    block.meaningful
      .filter(({ meaning }) => 'names' in meaning && meaning.names === 'drawing')
      .filter(({ value }) => !known.includes(value))
      .map(({ value, path }) =>
        issue('unknown-drawing', block.block.placeOf(path), {
          drawing: value,
          suggestion: suggest(value, known),
        }),
      ),
  );
}

/** No two characters have the same sign: where both stand in one drawing nobody could tell them apart. */
export function checkEmblemsAreDistinct({ drafts }: Manuscript): Issue[] {
  const first = new Map<string, string>();
  return drafts.flatMap((draft) => {
    const { emblem } = (draft.block.data ?? {}) as { emblem?: { shape?: unknown; colour?: unknown } };
    if (typeof emblem?.shape !== 'string' || typeof emblem.colour !== 'string') return [];
    const { shape, colour } = emblem;
    const other = first.get(`${colour} ${shape}`);
    if (!other) first.set(`${colour} ${shape}`, draft.file.path);
    return other
      ? [issue('duplicate-emblem', draft.block.placeOf(['emblem']), { shape, colour, other })]
      : [];
  });
}
