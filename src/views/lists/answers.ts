import type { Answer } from '../../kind-definition.ts';
import { kinds } from '../../kinds/index.ts';
import type { OpenSource } from '../../wiki/opened.ts';
import { referentOf } from '../../wiki/referent.ts';
import type { Edition } from '../../wiki/edition.ts';

/**
 * A line that a field answers: what is asked for, the entry it is about, the entries that answer or the
 * words that do, and the source. Entries are places in the edition's list of names.
 */
export type AnswerRecord = [
  ask: string,
  about: number,
  label: string,
  answer: number[] | string,
  source: [publisher: string, key: string] | 0,
  /** Its place among all answers, where only some stand together. */
  place?: number,
];

/** The answers an edition's fields give, best first: those of each kind in the order of kinds. */
export function answersOf(edition: Edition): AnswerRecord[] {
  const place = new Map(edition.entries.map((entry, index) => [entry.id, index]));
  const at = (id: string) => place.get(id)!;
  /** Entries by their places; words where one of them has no entry, and so no place. */
  const said = (ids: readonly string[]) =>
    ids.every((id) => place.has(id))
      ? ids.map(at)
      : ids.flatMap((id) => referentOf(edition, id)?.text ?? []).join(', ');
  const source = (sources: readonly OpenSource[]): AnswerRecord[4] => {
    const open = sources.find(({ key }) => key);
    return open?.key ? [open.publisher, open.key] : 0;
  };
  return Object.values(kinds)
    .flatMap((kind): Answer[] => kind.answers(edition))
    .map(({ ask, about, label, answer, sources }): AnswerRecord => [
      ask,
      at(about),
      label,
      typeof answer === 'string' ? answer : said(answer),
      source(sources),
    ]);
}
