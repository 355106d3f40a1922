import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { NameRecord, NamesIndex, NamesPart } from '../../views/lists/names-index.ts';
import { fold, wordsIn } from '../../wiki/compared-words.ts';
import type { Chosen } from './full-text.ts';
import { safeLength } from './misspellings.ts';

/** An entry whose name answers the query. */
export interface NamedEntry {
  title: string;
  path: string;
  /** Kind and role, or where it is told, for the line under the title. */
  label: string;
}

/** A line that a field answers, with the paths of the entries it names. */
export interface KnownAnswer {
  ask: Set<string>;
  about: string;
  label: string;
  answer: string[] | string;
  source?: { publisher: string; key: string };
}

/** Fewer words of a query in an entry's names are a chance. */
const leastHeld = 3;

/** A name without its article; one without letters, such as "!!!", as it stands. */
function bare(text: string): string {
  const words = wordsIn(text);
  const name = words.length > 1 && /^(the|a|an)$/.test(words[0]!) ? words.slice(1) : words;
  return name.join(' ') || fold(text.trim());
}

/** An entry is known by its path; of what has none, several names may be told at one place. */
const idOf = ([title, path, , , spot]: NameRecord) => (spot === undefined ? path : `${path} ${title}`);

/** The names of an edition's entries, and the answers, that have been fetched: all there are, or some parts. */
export class KnownNames {
  readonly asked: readonly string[];
  private readonly rows = new Map<string, NameRecord>();
  private readonly index: MiniSearch;
  /** Paths of entries by title and alias without accents, case or article. */
  private readonly byName = new Map<string, string[]>();
  private readonly byPlace = new Map<number, KnownAnswer>();

  constructor({ weights, asked }: Pick<NamesIndex, 'weights' | 'asked'>) {
    this.asked = asked;
    this.index = new MiniSearch({
      fields: ['title', 'aliases', 'joined'],
      tokenize: wordsIn,
      processTerm: (term) => term,
      searchOptions: {
        combineWith: 'AND',
        boost: { title: 3, aliases: 2 },
        boostDocument: (path) => weights[this.rows.get(path as string)![2][0] as string] ?? 1,
        weights: { prefix: 0.5, fuzzy: 0.3 },
      },
    });
  }

  /** Takes up what was fetched; what is known already stays as it is. */
  add({ names, answers }: NamesPart) {
    const others = names.filter((row) => !this.rows.has(idOf(row)));
    for (const row of others) this.rows.set(idOf(row), row);
    this.index.addAll(
      others.map((row) => ({
        id: idOf(row),
        title: row[0],
        aliases: row[3]?.join(' ') ?? '',
        // So that a name typed without its space is found.
        joined: wordsIn(row[0]).join(''),
      })),
    );
    for (const row of others) {
      const [title, , , aliases = []] = row;
      for (const name of [title, ...aliases]) {
        const key = bare(name);
        this.byName.set(key, [...(this.byName.get(key) ?? []), idOf(row)]);
      }
    }
    const at = (place: number) => names[place]![1];
    for (const [index, [ask, about, label, answer, source, place = index]] of answers.entries()) {
      this.byPlace.set(place, {
        ask: new Set(ask.split(' ')),
        about: at(about),
        label,
        answer: Array.isArray(answer) ? answer.map(at) : answer,
        source: source ? { publisher: source[0], key: source[1] } : undefined,
      });
    }
  }

  /** The answers, best first. */
  answers(): KnownAnswer[] {
    return [...this.byPlace].sort(([a], [b]) => a - b).map(([, answer]) => answer);
  }

  /** A known entry by its path below the edition, or a name by its id. */
  entry(id: string): NamedEntry {
    const [title, path, [kind, role], , spot] = this.rows.get(id)!;
    const told = spot && spot !== title ? [`in “${spot}”`] : [];
    return { title, path, label: [kind, ...(role || []), ...told].join(' · ') };
  }

  /** The words of an entry's names, and the word of its kind. */
  wordsAbout(path: string): { words: Set<string>; kind: string } {
    const [title, , [kind], aliases = []] = this.rows.get(path)!;
    return { words: new Set(wordsIn([title, ...aliases].join(' '))), kind: kind as string };
  }

  /** Entries whose names hold the words of a text. */
  find(text: string, options: SearchOptions): SearchResult[] {
    return this.index.search(text, options);
  }

  /** Entries whose names hold more than half of some words, and three at least, those with most of them first. */
  holdingMost(words: readonly string[]): string[] {
    const least = Math.max(leastHeld, Math.floor(new Set(words).size / 2) + 1);
    return this.find(words.join(' '), { combineWith: 'OR', prefix: (word) => word.length > safeLength })
      .filter(({ queryTerms }) => queryTerms.length >= least)
      .sort((a, b) => b.queryTerms.length - a.queryTerms.length)
      .map(({ id }) => id as string);
  }

  /** Whether a word stands in some name, or begins one that does. */
  has(word: string): boolean {
    return this.find(word, { prefix: true }).length > 0;
  }

  /** Entries that are called what is asked for; a name without letters may be half typed. */
  called(query: string): string[] {
    const key = bare(query);
    if (!key || wordsIn(query).length > 0) return this.byName.get(key) ?? [];
    return [...this.byName].filter(([name]) => name.startsWith(key)).flatMap(([, paths]) => paths);
  }

  /** Entries by a name that stands whole among words, longest first. */
  within(words: readonly string[], idle: ReadonlySet<string>): string[] {
    const text = ` ${words.join(' ')} `;
    const whole = [...this.byName]
      .filter(([name]) => text.includes(` ${name} `) && !idle.has(name))
      .sort(([a], [b]) => b.length - a.length);
    return [...new Set(whole.flatMap(([, paths]) => paths))];
  }

  /** Whether an entry has one of the chosen values of each filter. */
  passes(path: string, chosen: Chosen): boolean {
    const [kind, role, outlet, stance, section] = this.rows.get(path)![2];
    const own: Record<string, (string | string[] | 0)[]> = {
      kind: [kind!],
      role: [role ?? 0].flat(),
      outlet: [outlet ?? 0],
      stance: [stance ?? 0],
      section: [section ?? 0],
    };
    return Object.entries(chosen).every(
      ([name, values]) => values.length === 0 || values.some((value) => own[name]?.includes(value)),
    );
  }
}
