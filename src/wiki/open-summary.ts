import type { Levels } from '../read/fields/levels.ts';

/** What sums an entry up, in the words for everybody and in those for whoever has reached a level. */
interface Summaries {
  summary: string;
  summaries?: Readonly<Record<string, string>>;
}

/** The summary of the highest level that is open to a reader and has one; else the one for everybody. */
export function openSummary({ summary, summaries = {} }: Summaries, levels: Levels, reader: string): string {
  const told = levels.all.findLast(({ id }) => levels.opens(reader, id) && Object.hasOwn(summaries, id));
  return told ? summaries[told.id]! : summary;
}
