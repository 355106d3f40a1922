import type { Edition } from '../wiki/edition.ts';
import type { OpenSource } from '../wiki/opened.ts';
import { viewSource, type Mark, type SourceView } from './citations.ts';

/** A numbered note at the foot of a page: all the sources of a paragraph. */
export interface Note {
  number: number;
  id: string;
  sources: SourceView[];
}

/** Numbers what the paragraphs of a long text rest on, one mark each; paragraphs with the same sources share a note. */
export class Notes {
  private readonly edition: Edition;
  private readonly bySources = new Map<string, Note>();
  private readonly numbers = new Map<OpenSource, number>();

  constructor(edition: Edition) {
    this.edition = edition;
  }

  /** The mark of a paragraph. @param sources in the order in which it cites them */
  mark(sources: readonly OpenSource[]): Mark {
    const own = [...new Set(sources)];
    const key = own.map((source) => this.numberOf(source)).join(' ');
    const known = this.bySources.get(key);
    if (known) return { number: known.number, target: known.id };
    const number = this.bySources.size + 1;
    const id = `source-${number}`;
    const views = own.map((source) => viewSource(this.edition, source));
    this.bySources.set(key, { number, id, sources: views });
    return { number, target: id };
  }

  /** All notes so far, in order. */
  list(): Note[] {
    return [...this.bySources.values()];
  }

  private numberOf(source: OpenSource): number {
    const number = this.numbers.get(source) ?? this.numbers.size;
    this.numbers.set(source, number);
    return number;
  }
}
