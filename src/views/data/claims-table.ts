import { csvFormatRows } from 'd3-dsv';
import type { Edition } from '../../wiki/edition.ts';
import { claims } from './claims.ts';

/** The columns of claims.csv. */
export const claimColumns = ['id', 'text', 'sources', 'entry', 'anchor', 'url', 'level'] as const;

/**
 * The statements of an edition as a table (RFC 4180), a row each under a row of names. Sources are keys with spaces
 * between; of one without a key stands "publisher (date)".
 */
export function claimsTable(edition: Edition): string {
  const rows = claims
    .of(edition)
    .map((claim) =>
      claimColumns.map((column) =>
        column === 'sources'
          ? claim.sources
              .map(({ key, publisher, date }) => key ?? `${publisher}${date ? ` (${date})` : ''}`)
              .join(' ')
          : claim[column],
      ),
    );
  return `${csvFormatRows([[...claimColumns], ...rows])}\n`;
}
