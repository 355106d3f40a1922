import type { Entry } from '../../wiki/entry.ts';
import { filedPerEdition } from '../../wiki/once.ts';

/** A performer's part in an episode. */
interface Part {
  character: Entry<'character'>;
  portrayal: NonNullable<Entry<'character'>['fields']['portrayals']>[number];
}

/** The parts somebody plays. */
export const partsOf = filedPerEdition((edition) =>
  edition
    .ofKind('character')
    .flatMap((character) =>
      (character.fields.portrayals ?? []).map((portrayal): [string, Part] => [
        portrayal.by,
        { character, portrayal },
      ]),
    ),
);
