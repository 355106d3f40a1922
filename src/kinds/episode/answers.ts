import type { Answer } from '../../kind-definition.ts';
import { formatDate } from '../../wiki/dates.ts';
import type { Edition } from '../../wiki/edition.ts';
import { episodesInOrder } from './episodes.ts';

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

const lengthWords = 'runtime length long duration minutes running time';
const releaseWords = 'release released date premiere premiered aired shown first out';

/** Who did what, how long it is and when it was shown, for each episode as they were shown. */
export function answers(edition: Edition): Answer[] {
  return episodesInOrder(edition).flatMap(({ id, fields }): Answer[] => [
    ...[...new Set(fields.credits.map((credit) => credit.job))].map((job): Answer => {
      const credits = fields.credits.filter((credit) => credit.job === job);
      const words = jobWords.filter(([pattern]) => pattern.test(job)).map(([, more]) => more);
      return {
        ask: [job.toLowerCase(), ...words].join(' '),
        about: id,
        label: job,
        answer: credits.map((credit) => credit.to),
        sources: credits[0]!.sources,
      };
    }),
    ...fields.runtime.slice(0, 1).map(({ sources }) => ({
      ask: lengthWords,
      about: id,
      label: 'Length',
      answer: fields.runtime
        .map((each) => `${each.value} minutes${each.note ? ` (${each.note})` : ''}`)
        .join('; '),
      sources,
    })),
    ...[fields.released].flatMap((released) =>
      released
        ? {
            ask: releaseWords,
            about: id,
            label: 'First shown',
            answer: formatDate(released.value, edition.settings.language),
            sources: released.sources,
          }
        : [],
    ),
  ]);
}
