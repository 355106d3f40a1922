import type { EntryKind } from '../../../src/read/schemas/entry-kinds.ts';
import { randomFrom } from '../../mutation/random.ts';
import { fewest, kindsOfWiki, sealable, sections, type Size } from './settings.ts';
import { capital, nameOf, oneOf, phrase } from './vocabulary.ts';

/** What is settled of an entry before any is written, so that all can name each other. */
export interface Plan {
  kind: EntryKind;
  folder: string;
  id: string;
  title: string;
  /** Place among the entries of its kind. */
  number: number;
  /** Rank of the level that its name is sealed at; 0 for most. */
  level: number;
  /** The episode it belongs to: entries name mostly others of theirs. */
  circle: number;
  /** A heading that its text has for everybody who may know it. */
  heading: string;
  /** Where its own chance begins. */
  seed: number;
}

/** All entries of a wiki, those of one circle after another. */
export interface Plans extends Size {
  all: readonly Plan[];
  circles: number;
  /** The entries of a kind within a circle. */
  within: (kind: EntryKind, circle: number) => readonly Plan[];
  /** The entries of a kind that are open to everybody. */
  open: (kind: EntryKind) => readonly Plan[];
}

/** Of a hundred entries whose kind may be sealed, so many are. */
const sealedShare = 12;

/**
 * Settles which entries a wiki has.
 * @throws Error when it is to have fewer than the sections and two of each kind
 */
export function plan(size: Size): Plans {
  const counts = countsOf(size.entries);
  const circles = counts.get('episode')!;
  const random = randomFrom(size.seed);
  const all: Plan[] = sections.map(({ id }, number) => ({
    ...drawn(random),
    kind: 'section',
    folder: 'sections',
    id,
    title: capital(id),
    number,
    level: 0,
    circle: number % circles,
  }));
  for (const { kind, folders } of kindsOfWiki) {
    for (let number = 0; number < counts.get(kind)!; number++) {
      const title = `${capital(nameOf(all.length))} ${titleEnd(kind, random)}`;
      all.push({
        ...drawn(random),
        kind,
        folder: folders[number % folders.length]!,
        id: title.toLowerCase().replaceAll(' ', '-'),
        title,
        number,
        level: number < fewest ? 0 : levelOf(kind, size.levels, random),
        circle: number % circles,
      });
    }
  }
  all.sort((a, b) => a.circle - b.circle);
  return { ...size, all, circles, ...shelvesOf(all) };
}

function countsOf(entries: number): Map<EntryKind, number> {
  const left = entries - sections.length;
  const counts = new Map(
    kindsOfWiki.map(({ kind, share }) => [kind, Math.max(fewest, Math.floor((left * share) / 100))]),
  );
  const rest = left - [...counts.values()].reduce((sum, count) => sum + count);
  const people = counts.get('person')! + rest;
  if (people < fewest) throw new Error(`A wiki of ${entries} entries cannot have ${fewest} of every kind.`);
  return counts.set('person', people);
}

function drawn(random: () => number) {
  return { heading: capital(phrase(4, random)), seed: Math.floor(random() * 2 ** 32) };
}

function titleEnd(kind: EntryKind, random: () => number): string {
  const end = phrase(2, random);
  return kind === 'person' || kind === 'character' ? capital(end.split(' ')[1]!) : end;
}

function levelOf(kind: EntryKind, levels: number, random: () => number): number {
  const sealed = sealable.includes(kind) && levels > 1 && random() * 100 < sealedShare;
  return sealed ? 1 + Math.floor(random() * (levels - 1)) : 0;
}

function shelvesOf(all: readonly Plan[]): Pick<Plans, 'within' | 'open'> {
  const within = new Map<string, Plan[]>();
  const open = new Map<EntryKind, Plan[]>();
  const add = <K>(map: Map<K, Plan[]>, key: K, entry: Plan) => {
    const shelf = map.get(key);
    if (shelf) shelf.push(entry);
    else map.set(key, [entry]);
  };
  for (const entry of all) {
    add(within, `${entry.kind} ${entry.circle}`, entry);
    if (entry.level === 0) add(open, entry.kind, entry);
  }
  return {
    within: (kind, circle) => within.get(`${kind} ${circle}`) ?? [],
    open: (kind) => open.get(kind)!,
  };
}

/**
 * An entry that may be named at a level: mostly of the same circle, now and then from anywhere.
 * @param but what may not name itself
 */
export function someEntry(
  plans: Plans,
  kind: EntryKind,
  circle: number,
  level: number,
  random: () => number,
  but?: Plan,
): Plan {
  const near = random() < 0.85 ? plans.within(kind, circle) : [];
  const found = near.length > 0 ? oneOf(near, random) : undefined;
  if (found && found.level <= level && found !== but) return found;
  const open = plans.open(kind);
  const at = Math.floor(random() * open.length);
  return open[at] === but ? open[(at + 1) % open.length]! : open[at]!;
}
