import type { MeaningfulField } from '../fields/fields.ts';
import type { Levels } from '../fields/levels.ts';
import type { FieldBlock } from '../fields/field-blocks.ts';
import type { Manuscript } from './manuscript.ts';

/** Every block of fields in a manuscript: entries, settings, sources, tables. */
export function fieldBlocks(manuscript: Manuscript): FieldBlock[] {
  return [
    ...manuscript.drafts,
    manuscript.settings,
    manuscript.sources,
    ...Object.values(manuscript.tables),
  ].filter((block) => block !== undefined);
}

/** The level a field stands at: the highest of its entry's and of the objects around it. */
export function levelOfField(levels: Levels, block: FieldBlock, field: MeaningfulField): string {
  return field.levels.reduce(
    (highest, each) => levels.higher(highest, levels.known(each)),
    levels.higher(levels.known(block.level), undefined),
  );
}
