import { kinds } from '../../kinds/index.ts';
import { meaningfulFields } from '../../read/fields/meaningful-fields.ts';
import { tables } from '../../read/schemas/tables.ts';
import type { Edition } from '../../wiki/edition.ts';
import { titleOrder } from '../../wiki/titles.ts';

/** A name that fields give where an entry could stand. */
export interface Wanted {
  name: string;
  /** How many fields give it. */
  times: number;
}

/** The names that fields of an edition give where they could name an entry, those given most often first. */
export function wantedIn(edition: Edition): Wanted[] {
  const blocks = [
    ...edition.entries.map(({ kind, fields }) => ({ schema: kinds[kind].schema, data: fields })),
    ...(Object.keys(tables) as (keyof typeof tables)[]).flatMap((table) =>
      edition.rows(table).map((data) => ({ schema: tables[table], data })),
    ),
  ];
  const names = blocks.flatMap(({ schema, data }) =>
    meaningfulFields(schema, data)
      .filter(({ meaning }) => 'names' in meaning && meaning.names === 'folded')
      .map(({ value }) => value),
  );
  const inTitleOrder = titleOrder(edition.settings.language);
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, own]) => ({ name, times: own.length }))
    .sort((a, b) => b.times - a.times || inTitleOrder(a.name, b.name));
}
