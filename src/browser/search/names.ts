import MiniSearch from 'minisearch';
import type { NameRecord, NamesIndex } from '../../views/lists/names-index.ts';
import type { Chosen } from './full-text.ts';
import { wordsIn } from './words.ts';

/** An entry whose name answers the query. */
export interface NamedEntry {
  title: string;
  path: string;
  /** Kind and role, for the line under the title. */
  label: string;
}

/** What the names say to a query. */
export interface NamesAnswer {
  entries: NamedEntry[];
  /** The query as it should have been spelt, when only that was found. */
  corrected?: string;
  /** Whether the first entry is called exactly what was asked for. */
  exact: boolean;
  /** Whether some word was found as written: then a correction of the others is trusted. */
  anchored: boolean;
}

/** Most names on a list: a reader who wants more gives another word. */
const most = 8;

/** Longer queries are sentences, which no name answers. */
const mostWords = 8;

const bare = (text: string) =>
  wordsIn(text)
    .filter((word, index) => index > 0 || !/^(the|a|an)$/.test(word))
    .join(' ');

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
    const [title, path, [kind, role]] = this.rows[id]!;
    return { title, path, label: [kind, ...(role || [])].join(' · ') };
  }

  /**
   * Entries whose names hold every word of the query, or begin with it, or nearly.
   * @param literal take the query as it is spelt
   */
  search(query: string, chosen: Chosen, literal: boolean): NamesAnswer {
    const words = wordsIn(query).slice(0, mostWords + 1);
    if (words.length === 0 || words.length > mostWords) return { entries: [], exact: false, anchored: false };
    const text = words.join(' ');
    const exact = (this.byName.get(bare(query)) ?? []).filter((id) => this.passes(id, chosen));
    const options = { filter: ({ id }: { id: number }) => this.passes(id, chosen) };
    let found = this.index.search(text, { ...options, prefix: true });
    // A name typed with a space that it does not have.
    if (found.length === 0) found = this.index.search(words.join(''), { ...options, prefix: true });
    let corrected: string | undefined;
    let anchored = true;
    if (found.length === 0 && exact.length === 0 && !literal) {
      found = this.index.search(text, {
        ...options,
        prefix: true,
        fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      });
      if (found[0]) {
        const spelt = words.map((word) => nearest(word, found[0]!.terms));
        anchored = spelt.some((word, index) => word === words[index]);
        corrected = spelt.join(' ');
      }
    }
    const ids = [...new Set([...exact, ...found.map((each) => each.id as number)])].slice(0, most);
    return { entries: ids.map((id) => this.entry(id)), corrected, exact: exact.length > 0, anchored };
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

/** The indexed word that a written one was taken for: the one sharing most letters in order. */
function nearest(word: string, terms: readonly string[]): string {
  const shared = (term: string) => {
    let at = 0;
    for (const letter of term) if (letter === word[at]) at++;
    return at / Math.max(term.length, word.length);
  };
  return terms.includes(word) || terms.some((term) => term.startsWith(word))
    ? word
    : [...terms].sort((a, b) => shared(b) - shared(a))[0]!;
}
