import type { Chosen } from './full-text.ts';
import { filterNames } from './filters.ts';

/** What is searched for. */
export interface Query {
  text: string;
  chosen: Chosen;
  /** Whether the query is taken as it is spelt. */
  literal: boolean;
}

/** Reads a query from an address: ?q=…&kind=…&literal=1 */
export function readQuery(address: string): Query {
  const params = new URLSearchParams(address);
  return {
    text: params.get('q')?.trim() ?? '',
    chosen: Object.fromEntries(filterNames.map((name) => [name, params.getAll(name)])),
    literal: params.has('literal'),
  };
}

/** Writes a query for an address, empty when nothing is asked. */
export function writeQuery({ text, chosen, literal }: Query): string {
  const params = new URLSearchParams();
  if (text.trim()) params.set('q', text.trim());
  for (const [name, values] of Object.entries(chosen)) for (const value of values) params.append(name, value);
  if (literal) params.set('literal', '1');
  return params.size > 0 ? `?${params}` : '';
}
