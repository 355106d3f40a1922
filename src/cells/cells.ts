import type { Citations, Mark } from './citations.ts';
import type { Edition } from '../wiki/edition.ts';
import type { OpenSource } from '../wiki/opened.ts';
import { referentOf } from '../wiki/referent.ts';
import { verdictWord, type Stance } from '../wiki/stances.ts';

/** Words in a table or infobox, linked where they name an entry. */
export interface Phrase {
  text: string;
  href?: string;
  /** Whether it is the name of what has no entry, which stands in a list like a link. */
  name?: true;
}

/** One value as it is printed: its words, a note, its citation marks. */
export interface Cell {
  /** A verdict to draw before its word. */
  stance?: Stance;
  phrases: Phrase[];
  note?: string;
  marks: Mark[];
}

/** A labelled line of an infobox. */
export interface InfoboxLine {
  label: string;
  cells: Cell[];
}

/** A table derived from fields; with one column it is printed as a list. */
export interface Panel {
  id: string;
  heading: string;
  columns: string[];
  rows: Cell[][];
}

/** What fields carry beside their value. */
interface Proof {
  sources?: readonly OpenSource[];
  note?: string;
}

/** Makes cells, linking what has a page in the edition and numbering what is cited. */
export class CellMaker {
  readonly edition: Edition;
  private readonly citations: Citations;

  constructor(edition: Edition, citations: Citations) {
    this.edition = edition;
    this.citations = citations;
  }

  /** Plain words. */
  text(text: string, proof: Proof = {}): Cell {
    return { phrases: [{ text }], note: proof.note, marks: this.citations.cite(proof.sources ?? []) };
  }

  /** Entries by id, joined by commas; what has no page here is left out, and the name of what has no entry is text. */
  entries(ids: readonly string[], proof: Proof = {}): Cell {
    const phrases = ids.flatMap((id): Phrase[] => {
      const referent = referentOf(this.edition, id);
      if (!referent) return [];
      return [referent.href === undefined ? { text: referent.text, name: true } : referent];
    });
    return { phrases, note: proof.note, marks: this.citations.cite(proof.sources ?? []) };
  }

  /** An entry with plain words after it. */
  entryAnd(id: string, words: string | undefined, proof: Proof = {}): Cell {
    const cell = this.entries([id], proof);
    return words ? { ...cell, phrases: [...cell.phrases, { text: words }] } : cell;
  }

  /** A verdict in a word and its mark; empty where none is stated. */
  verdict(stance: Stance): Cell {
    return stance === 'unstated' ? this.text('') : { ...this.text(verdictWord(stance)), stance };
  }
}

/** Upper-cases the first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
