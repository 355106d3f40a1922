import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';

/** A performer's part in an episode. */
interface Part {
  character: Entry<'character'>;
  portrayal: NonNullable<Entry<'character'>['fields']['portrayals']>[number];
}

/** The parts somebody plays. */
export function partsOf(edition: Edition, person: string): Part[] {
  return edition
    .ofKind('character')
    .flatMap((character) =>
      (character.fields.portrayals ?? [])
        .filter((portrayal) => portrayal.by === person)
        .map((portrayal) => ({ character, portrayal })),
    );
}
