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

  /** Position of a level, 0 for the lowest; an absent or unknown id counts as the lowest. */
  rank(id: string | undefined): number {
    return Math.max(
      0,
      this.all.findIndex((level) => level.id === id),
    );
  }

  /** The level of this id. @throws if there is none */
  get(id: string): Level {
    const found = this.all.find((level) => level.id === id);
    if (!found) throw new Error(`There is no viewing level "${id}".`);
    return found;
  }

  /** Whether what stands at `level` may be shown to a reader who is at `reader`. */
  opens(reader: string, level: string | undefined): boolean {
    return this.rank(level) <= this.rank(reader);
  }

  /** The higher of two levels; absent means lowest. */
  higher(a: string | undefined, b: string | undefined): string {
    return this.all[Math.max(this.rank(a), this.rank(b))]!.id;
  }
}
