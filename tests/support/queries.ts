import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One line of tests/content/browser/queries.yaml, whose head says what each field asks. */
export interface Query {
  q: string;
  want?: string;
  top3?: boolean;
  at?: string;
  level?: string;
  nothing?: boolean;
  answer?: string;
  secret?: string;
}

export const queries = parse(readFileSync('tests/content/browser/queries.yaml', 'utf8')) as Query[];

/** The viewing levels of this wiki, lowest first. */
export const { levels } = parse(readFileSync('content/wiki.yaml', 'utf8')) as {
  levels: { id: string; path: string }[];
};

/** The queries that are put to the edition of a level. */
export const queriesAt = (id: string): Query[] => queries.filter(({ level = levels[0]!.id }) => level === id);

/** The queries of higher levels whose secret the edition of a level must keep. */
export function secretsAbove(id: string): { q: string; secret: RegExp }[] {
  const above = levels.slice(levels.findIndex((level) => level.id === id) + 1);
  return above
    .flatMap((level) => queriesAt(level.id))
    .flatMap(({ q, secret }) => (secret ? { q, secret: new RegExp(secret, 'i') } : []));
}
