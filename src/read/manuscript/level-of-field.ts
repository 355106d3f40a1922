import type { FieldBlock } from '../fields/field-blocks.ts';
import type { MeaningfulField } from '../fields/meaningful-fields.ts';
import type { Levels } from '../fields/levels.ts';

/** The level a field stands at: the highest of its entry's and of the objects around it. */
export function levelOfField(levels: Levels, block: FieldBlock, field: MeaningfulField): string {
  return field.levels.reduce(
    (highest, each) => levels.higher(highest, levels.known(each)),
    levels.higher(levels.known(block.level), undefined),
  );
}
