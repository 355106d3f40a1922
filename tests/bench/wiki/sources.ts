import { randomFrom } from '../../mutation/random.ts';
import type { Plan, Plans } from './plan.ts';
import { levelId } from './settings.ts';
import { capital, nameOf, oneOf, phrase } from './vocabulary.ts';

/** Characters that a file of rows may have: the engine refuses larger ones. */
export const mostCharacters = 490_000;

/** Of a hundred sources, so many have titles that are spoilers. */
const sealedShare = 4;

/** The sources of a wiki, and which of them an entry cites. */
export interface Sources {
  file: string;
  /** Keys for an entry, nearest first; all entries together cite every source. */
  of: (entry: Plan, index: number) => readonly string[];
}

/** One source for four entries, as long as the file may grow; from some 14,000 entries on they are shared by more. */
export function sourcesOf(plans: Plans): Sources {
  const random = randomFrom(plans.seed + 1);
  const keys: string[] = [];
  let file = '';
  for (let number = 0; number < plans.entries / 4 && file.length < mostCharacters; number++) {
    const key = nameOf(plans.entries * 2 + number);
    keys.push(key);
    file += `- ${JSON.stringify({
      key,
      title: capital(phrase(5, random)),
      publisher: capital(phrase(2, random)),
      date: dateOf(random),
      link: false,
      ...(plans.levels > 1 && random() * 100 < sealedShare
        ? { level: levelId(1 + Math.floor(random() * (plans.levels - 1))) }
        : {}),
    })}\n`;
  }
  return { file, of: (entry, index) => keysFor(plans, keys, entry, index) };
}

function keysFor(plans: Plans, keys: readonly string[], { circle, seed }: Plan, index: number): string[] {
  const random = randomFrom(seed + 1);
  // The sources from this entry's share of the list up to the next one's: together the entries cite them all.
  const first = Math.ceil((index * keys.length) / plans.entries);
  const next = Math.ceil(((index + 1) * keys.length) / plans.entries);
  const start = Math.floor((circle * keys.length) / plans.circles);
  const near = Array.from({ length: 4 }, () => keys[(start + Math.floor(random() * 12)) % keys.length]!);
  return [...new Set([...keys.slice(first, next), ...near, oneOf(keys, random)])];
}

/** A date of this century, as sources give it. */
export function dateOf(random: () => number): string {
  const two = (most: number) => String(1 + Math.floor(random() * most)).padStart(2, '0');
  return `20${two(24)}-${two(12)}-${two(28)}`;
}
