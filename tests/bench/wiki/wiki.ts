import { randomFrom } from '../../mutation/random.ts';
import { ownFields } from './fields.ts';
import { plan, type Plan, type Plans } from './plan.ts';
import { levelId, settingsOf, sign, type Size } from './settings.ts';
import { sourcesOf, type Sources } from './sources.ts';
import { tablesOf } from './tables.ts';
import { textOf } from './text.ts';
import { capital, nameOf, phrase } from './vocabulary.ts';

/**
 * A made-up wiki that passes every check, one file after another: entries of every kind in circles of some fifty, as
 * many for each episode, which mostly name each other, so that no page grows with the wiki but those that list it.
 * @returns pairs of a path within the content folder and the text of the file
 * @throws Error when it is to be too small to have every kind
 */
export function* wikiFiles(size: Size): Generator<[path: string, text: string]> {
  const plans = plan(size);
  const sources = sourcesOf(plans);
  yield ['wiki.yaml', settingsOf(size)];
  yield ['drawings/sign.svg', sign];
  yield ['sources.yaml', sources.file];
  yield* Object.entries(tablesOf(plans, sources));
  for (const [index, entry] of plans.all.entries()) {
    yield [`${entry.folder}/${entry.id}.mdx`, fileOf(entry, index, plans, sources)];
  }
}

function fileOf(entry: Plan, index: number, plans: Plans, sources: Sources): string {
  const random = randomFrom(entry.seed);
  const keys = sources.of(entry, index);
  const fields = { ...names(entry, index, plans, random), ...ownFields({ entry, plans, keys, random }) };
  // In a ring each entry is linked from two others, whatever else chance brings.
  const next = [1, 2].map((step) => plans.all[(index + step) % plans.all.length]!);
  const front = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${front.join('')}---\n\n${textOf(entry, plans, keys, next, random)}`;
}

/** What every entry carries; a third have another name, and a few once had another id. */
function names(
  { title, id, kind, level, number }: Plan,
  index: number,
  { entries }: Plans,
  random: () => number,
) {
  return {
    title,
    ...(random() < 0.33 ? { aliases: [`${capital(nameOf(entries + index))} ${phrase(1, random)}`] } : {}),
    ...(random() < 0.02 ? { formerIds: [`${id}-once`] } : {}),
    summary: `${capital(phrase(14, random))}.`,
    ...(level > 0 ? { level: levelId(level), coverTitle: `${capital(kind)}, detail ${number}` } : {}),
  };
}
