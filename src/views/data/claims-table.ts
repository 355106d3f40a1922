import { csvFormatRow } from 'd3-dsv';
import type { Edition } from '../../wiki/edition.ts';
import { claims } from './claims.ts';

/** The columns of claims.csv. */
export const claimColumns = ['id', 'text', 'sources', 'entry', 'anchor', 'url', 'level'] as const;

/** What the page of data says of the table, for who has only the sheet before them. */
export const aboutTable =
  'the same as a table (RFC 4180, UTF-8) under a row of names: its sources are keys, nearest first, with “; ” between; of one without a key there is “publisher (date)”';

/** The statements of an edition as a table, as `aboutTable` says. */
export function claimsTable(edition: Edition): string {
  const rows = claims
    .of(edition)
    .map((claim) =>
      claimColumns.map((column) =>
        column === 'sources' ? claim.sources.map(nameOf).join('; ') : claim[column],
      ),
    );
  return [[...claimColumns], ...rows].map((row) => `${csvFormatRow(row)}\r\n`).join('');
}

/** A source in a list whose parts semicolons part. */
function nameOf({ key, publisher, date }: { key?: string; publisher: string; date?: string }): string {
  return key ?? `${publisher.replaceAll(';', ',')}${date ? ` (${date})` : ''}`;
}
