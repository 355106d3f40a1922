import type { Entry } from '../../wiki/entry.ts';
import { filedPerEdition } from '../../wiki/once.ts';

type Person = Entry<'person'>;
type Position = NonNullable<Person['fields']['positions']>[number];
type OtherWork = NonNullable<Person['fields']['knownFor']>[number];

/** Who works for an organisation. */
export const positionsAt = filedPerEdition((edition) =>
  edition
    .ofKind('person')
    .flatMap((person) =>
      (person.fields.positions ?? []).map((position): [string, { person: Person; position: Position }] => [
        position.at,
        { person, position },
      ]),
    ),
);

/** Who is known for a work. */
export const knownForIn = filedPerEdition((edition) =>
  edition
    .ofKind('person')
    .flatMap((person) =>
      (person.fields.knownFor ?? []).map((credit): [string, { person: Person; credit: OtherWork }] => [
        credit.work,
        { person, credit },
      ]),
    ),
);
