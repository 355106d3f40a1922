import MiniSearch, { type SearchResult } from 'minisearch';
import type { NameRecord, NamesIndex } from '../../views/lists/names-index.ts';
import type { Chosen } from './full-text.ts';
import { distance } from './distance.ts';
import { fold, idle, wordsIn } from './words.ts';

/** An entry whose name answers the query. */
export interface NamedEntry {
  title: string;
  path: string;
  /** Kind and role, or where it is told, for the line under the title. */
  label: string;
}

/** What the names say to a query. */
export interface NamesAnswer {
  entries: NamedEntry[];
  /** Entries with a name among the words of the query, where no name holds them all. */
  inside: NamedEntry[];
  /** The query as it should have been spelt, when only that was found. */
  corrected?: string;
  /** The words of the query that were taken for others. */
  changed: string[];
  /** Whether the first entry is called exactly what was asked for. */
  exact: boolean;
  /** Whether some word was found as written: then a correction of the others is trusted. */
  anchored: boolean;
}

/** Most names on a list: a reader who wants more gives another word. */
const most = 8;

/** Longer queries are sentences, which no name answers. */
const mostWords = 8;

/** Most entries that are told for a name among other words. */
const mostInside = 3;

/** How much of a word may be misspelt. */
const tolerance = 0.25;

/** A name without its article; one without letters, such as "!!!", as it stands. */
function bare(text: string): string {
  const words = wordsIn(text);
  const name = words.length > 1 && /^(the|a|an)$/.test(words[0]!) ? words.slice(1) : words;
  return name.join(' ') || fold(text.trim());
}

/** The names of one edition's entries, ready to be searched as a reader types. */
export class Names {
  readonly rows: NameRecord[];
  private readonly index: MiniSearch;
  /** Entries by title and alias without accents, case or article. */
  private readonly byName = new Map<string, number[]>();

  constructor({ names, weights }: NamesIndex) {
    this.rows = names;
    this.index = new MiniSearch({
      fields: ['title', 'aliases', 'joined'],
      tokenize: wordsIn,
      processTerm: (term) => term,
      searchOptions: {
        combineWith: 'AND',
        boost: { title: 3, aliases: 2 },
        boostDocument: (id) => weights[this.rows[id as number]![2][0] as string] ?? 1,
        weights: { prefix: 0.5, fuzzy: 0.3 },
      },
    });
    this.index.addAll(
      names.map(([title, , , aliases = []], id) => ({
        id,
        title,
        aliases: aliases.join(' '),
        // So that a name typed without its space is found.
        joined: wordsIn(title).join(''),
      })),
    );
    names.forEach(([title, , , aliases = []], id) => {
      for (const name of [title, ...aliases]) {
        const key = bare(name);
        this.byName.set(key, [...(this.byName.get(key) ?? []), id]);
      }
    });
  }

  /** An entry by its path, if it is one. */
  at(path: string): NamedEntry | undefined {
    const id = this.rows.findIndex((row) => row[1] === path);
    return id === -1 ? undefined : this.entry(id);
  }

  /** An entry by its place in the index. */
  entry(id: number): NamedEntry {
    const [title, path, [kind, role], , spot] = this.rows[id]!;
    const told = spot && spot !== title ? [`in “${spot}”`] : [];
    return { title, path, label: [kind, ...(role || []), ...told].join(' · ') };
  }

  /**
   * Entries whose names hold every word of the query, or begin with it, or nearly.
   * @param literal take the query as it is spelt
   */
  search(query: string, chosen: Chosen, literal: boolean): NamesAnswer {
    const words = wordsIn(query).slice(0, mostWords + 1);
    const exact = this.called(query).filter((id) => this.passes(id, chosen));
    const answer = { exact: exact.length > 0, anchored: true, inside: [], changed: [] };
    if (words.length === 0) return { ...answer, entries: exact.map((id) => this.entry(id)) };
    if (words.length > mostWords) return { ...answer, entries: [] };
    const filter = ({ id }: { id: number }) => this.passes(id, chosen);
    const options = { filter, prefix: true };
    const telling = words.filter((word) => !idle.has(word));
    // As written, as a name typed with a space that it does not have, and without the words of a question.
    const texts = [words.join(' '), words.join(''), telling.join(' ')];
    let found: SearchResult[] = [];
    for (const text of texts) if (found.length === 0 && text) found = this.index.search(text, options);
    const entries = (results: readonly SearchResult[]) =>
      [...new Set([...exact, ...results.map((each) => each.id as number)])]
        .slice(0, most)
        .map((id) => this.entry(id));
    if (found.length > 0 || exact.length > 0 || telling.length === 0) {
      return { ...answer, entries: entries(found) };
    }
    const inside = this.inside(words, telling).filter((id) => this.passes(id, chosen));
    const named = { ...answer, inside: inside.slice(0, mostInside).map((id) => this.entry(id)) };
    if (literal) return { ...named, entries: [] };
    found = this.index.search(telling.join(' '), {
      ...options,
      fuzzy: (term) => (term.length > 3 ? tolerance : false),
    });
    if (!found[0]) return { ...named, entries: [] };
    const spelt = spellings(telling, found[0].terms);
    const changed = telling.filter((word, index) => word !== spelt[index]);
    return {
      ...named,
      entries: entries(found),
      corrected: changed.length > 0 ? spelt.join(' ') : undefined,
      changed,
      anchored: changed.length < telling.length,
    };
  }

  /** Entries that are called what is asked for; a name without letters may be half typed. */
  private called(query: string): number[] {
    const key = bare(query);
    if (!key || wordsIn(query).length > 0) return this.byName.get(key) ?? [];
    return [...this.byName].filter(([name]) => name.startsWith(key)).flatMap(([, ids]) => ids);
  }

  /** Entries by a name that stands whole in a query, longest first, then those with one word of theirs in it. */
  private inside(words: readonly string[], telling: readonly string[]): number[] {
    const text = ` ${words.join(' ')} `;
    const whole = [...this.byName]
      .filter(([name]) => text.includes(` ${name} `) && !idle.has(name))
      .sort(([a], [b]) => b.length - a.length);
    if (whole.length > 0) return [...new Set(whole.flatMap(([, ids]) => ids))];
    const [best, ...others] = this.index.search(telling.join(' '), {
      combineWith: 'OR',
      fields: ['title'],
    });
    if (!best) return [];
    return [best, ...others.filter(({ score }) => score > best.score / 2)].map((each) => each.id as number);
  }

  /** The names nearest to a query that found nothing, however far. */
  nearest(query: string): NamedEntry[] {
    return this.index
      .search(wordsIn(query).slice(0, mostWords).join(' '), { combineWith: 'OR', fuzzy: 0.4, prefix: true })
      .slice(0, 3)
      .map((each) => this.entry(each.id as number));
  }

  /** Whether an entry has one of the chosen values of each filter. */
  passes(id: number, chosen: Chosen): boolean {
    const [kind, role, outlet, stance, section] = this.rows[id]![2];
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

/** How the words of a query are spelt in a name: each by a word of its own that comes near, or as it is. */
function spellings(words: readonly string[], terms: readonly string[]): string[] {
  const held = (word: string) => terms.some((term) => term.startsWith(word));
  const free = new Set(terms.filter((term) => !words.some((word) => term.startsWith(word))));
  return words.map((word) => {
    if (held(word)) return word;
    const near = [...free]
      .map((term) => ({ term, far: distance(word, term) }))
      .filter(({ far }) => far <= Math.round(word.length * tolerance))
      .sort((a, b) => a.far - b.far)[0];
    if (!near) return word;
    free.delete(near.term);
    return near.term;
  });
}
