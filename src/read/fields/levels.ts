/** A viewing level: what a reader said they have watched. */
export interface Level {
  id: string;
  label: string;
  /** Where its edition lives below the base path: '' or 'after/pilot/'. */
  path: string;
}

/** Viewing levels in order, lowest first, with the questions asked of them. */
export class Levels {
  readonly all: readonly Level[];

  constructor(levels: readonly Level[]) {
    this.all = levels;
  }

  get lowest(): Level {
    return this.all[0]!;
  }

  /** Whether the wiki knows a level of this id. */
  has(id: string): boolean {
    return this.all.some((level) => level.id === id);
  }

  /**
   * Position of a level, 0 for the lowest and for none. A level that does not exist stands above all others: what
   * nobody can have watched is shown to nobody.
   */
  rank(id: string | undefined): number {
    if (id === undefined) return 0;
    const rank = this.all.findIndex((level) => level.id === id);
    return rank === -1 ? this.all.length : rank;
  }

  /** The level of this id. @throws if there is none */
  get(id: string): Level {
    const found = this.all.find((level) => level.id === id);
    if (!found) throw new Error(`There is no viewing level "${id}".`);
    return found;
  }

  /**
   * Whether what stands at `level` may be shown to a reader who is at `reader`.
   * @throws if the reader's level does not exist
   */
  opens(reader: string, level: string | undefined): boolean {
    return this.rank(level) <= this.rank(this.get(reader).id);
  }

  /** The higher of two levels; absent means lowest. */
  higher(a: string | undefined, b: string | undefined): string {
    return (this.rank(a) < this.rank(b) ? b : a) ?? this.lowest.id;
  }

  /** The level of that id, or none where it does not exist: a law tells of it, and all else is judged without it. */
  known(id: string | undefined): string | undefined {
    return id !== undefined && this.has(id) ? id : undefined;
  }
}
