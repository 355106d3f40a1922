import { formatDate } from '../../wiki/dates.ts';
import type { Edition } from '../../wiki/edition.ts';

/**
 * A line that a field answers: what is asked for, the entry it is about, the entries that answer or the
 * words that do, and the source. Entries are places in the edition's list of names.
 */
export type AnswerRow = [
  ask: string,
  about: number,
  label: string,
  answer: number[] | string,
  source: [publisher: string, key: string] | 0,
];

/** Words that ask for a job, beside the words of the job itself. */
const jobWords: [job: RegExp, words: string][] = [
  [/^director$/i, 'directed directs directing direct'],
  [/^writer/i, 'writers wrote written writes writing screenplay script screenwriter'],
  [/^composer/i, 'composed composes music score scored soundtrack'],
  [/^(picture )?editor/i, 'edited edits editing cut'],
  [/photography/i, 'cinematographer cinematography camera dp shot lit'],
  [/^executive producer/i, 'producers showrunner showrunners'],
  [/^producer/i, 'produced produces'],
  [/production design/i, 'designed designer sets'],
  [/visual effects/i, 'vfx effects cgi'],
];

const performerWords =
  'actor actress performer plays played play portrays portrayed portray voices voiced voice cast';
const partWords = 'role part character plays played play portrays';
const lengthWords = 'runtime length long duration minutes running time';
const releaseWords = 'release released date premiere premiered aired shown first out';

/** The answers an edition's fields give, best first: episodes as they were shown, then parts. */
export function answersOf(edition: Edition): AnswerRow[] {
  const place = new Map(edition.entries.map((entry, index) => [entry.id, index]));
  const at = (id: string) => place.get(id)!;
  const source = (keys: readonly string[]): AnswerRow[4] => {
    const open = keys.map((key) => edition.source(key)).find((each) => edition.opens(each.level));
    return open ? [open.publisher, open.key] : 0;
  };

  const episodes = edition
    .ofKind('episode')
    .sort((a, b) => a.fields.released.value.localeCompare(b.fields.released.value));
  const facts = episodes.flatMap(({ id, fields }): AnswerRow[] => [
    ...[...new Set(fields.credits.map((credit) => credit.job))].map((job): AnswerRow => {
      const credits = fields.credits.filter((credit) => credit.job === job);
      const words = jobWords.filter(([pattern]) => pattern.test(job)).map(([, more]) => more);
      const who = credits.map((credit) => at(credit.to));
      return [[job.toLowerCase(), ...words].join(' '), at(id), job, who, source(credits[0]!.sources)];
    }),
    [
      lengthWords,
      at(id),
      'Length',
      fields.runtime.map((each) => `${each.value} minutes${each.note ? ` (${each.note})` : ''}`).join('; '),
      source(fields.runtime[0]!.sources),
    ],
    [
      releaseWords,
      at(id),
      'First shown',
      formatDate(fields.released.value, edition.settings.language),
      source(fields.released.sources),
    ],
  ]);

  const parts = edition.ofKind('character').flatMap(({ id, fields }): AnswerRow[] => {
    const portrayals = fields.portrayals ?? [];
    const performers = [...new Set(portrayals.map((each) => each.by))].filter((by) => place.has(by));
    if (performers.length === 0) return [];
    const proof = source(portrayals[0]!.sources);
    return [
      [performerWords, at(id), 'Played by', performers.map(at), proof],
      ...performers.map((by): AnswerRow => [partWords, at(by), 'Plays', [at(id)], proof]),
    ];
  });
  return [...facts, ...parts];
}
