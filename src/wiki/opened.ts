import type { Levels } from '../read/fields/levels.ts';
import type { Source } from './wiki.ts';

/** A source as an edition may know it: below its level by publisher and date alone, since even its key may speak. */
export type OpenSource = Pick<Source, 'publisher' | 'date'> & Partial<Omit<Source, 'level'>>;

/**
 * Fields as an edition hands them out. What can bear a level can be absent, rows that are sealed are gone from their
 * lists, the levels themselves, ids of facts and summaries for other levels are gone, and sources are what the edition
 * may know of them.
 */
export type Opened<T> = T extends readonly (infer Row)[]
  ? Opened<Row>[]
  : T extends object
    ? {
        [K in keyof T as K extends Unsaid ? never : K]: K extends 'sources'
          ? readonly OpenSource[]
          : Sealable<T[K]>;
      }
    : T;

/** Fields that no edition hands out as they are. */
export const unsaid = ['level', 'until', 'facts', 'summaries'] as const;
type Unsaid = (typeof unsaid)[number];

type Sealable<V> =
  NonNullable<V> extends readonly unknown[]
    ? Opened<V>
    : 'level' extends keyof NonNullable<V>
      ? Opened<NonNullable<V>> | undefined
      : Opened<V>;

/** Is told which researched facts something rests on, so that an edition knows and need not hand them out. */
export type NoteFacts = (stating: object, facts: readonly string[]) => void;

/** A source as a reader may know it. */
export function openSource(source: Source, levels: Levels, reader: string): OpenSource {
  const { level, ...open } = source;
  return levels.opens(reader, level) ? open : { publisher: source.publisher, date: source.date };
}

/**
 * Copies fields without what is sealed for a reader.
 * @param sourceOf a source by its key, as the reader may know it
 * @param noteFacts told of each copy that names researched facts, and which
 */
export function openFields<T>(
  fields: T,
  levels: Levels,
  reader: string,
  sourceOf: (key: string) => OpenSource,
  noteFacts: NoteFacts = () => {},
): Opened<T> {
  const sealed = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return false;
    const { level, until } = value as { level?: string; until?: string };
    return !levels.opens(reader, level) || (until !== undefined && levels.opens(reader, until));
  };
  const open = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((each) => !sealed(each)).map(open);
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.fromEntries(
      Object.entries(value)
        .filter(([key, each]) => !(unsaid as readonly string[]).includes(key) && !sealed(each))
        .map(([key, each]) => [key, key === 'sources' ? (each as string[]).map(sourceOf) : open(each)]),
    );
    if ('facts' in value) noteFacts(copy, value.facts as readonly string[]);
    return copy;
  };
  return open(fields) as Opened<T>;
}
