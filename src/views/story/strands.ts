/** A thread of the story, or of one character, as it runs past one scene. */
export interface Strand {
  /** 0 for the first thread on the page; others run beside it. */
  thread: number;
  /** The lane it runs in past this scene, counted from 0. */
  column: number;
  /** The lane it comes from, where that is another. */
  from?: number;
  /** Whether it belongs to this scene or only runs past. */
  here: boolean;
  first: boolean;
  last: boolean;
}

/** A scene as threads see it: the lane it plays in, and which threads belong to it. */
export interface Knot {
  column: number;
  threads: readonly number[];
}

/**
 * Runs each thread from its first scene to its last: it changes lane where its own next scene plays elsewhere,
 * and runs straight past scenes that are not its own.
 * @returns for each scene the threads at it, those that pass it included
 */
export function strandsOf(knots: readonly Knot[]): Strand[][] {
  const threads = [...new Set(knots.flatMap((knot) => knot.threads))].sort((a, b) => a - b);
  const runs = threads.map((thread) => runOf(knots, thread));
  return knots.map((_, index) => runs.flatMap((run) => run[index] ?? []));
}

function runOf(knots: readonly Knot[], thread: number): (Strand | undefined)[] {
  const own = (knot: Knot) => knot.threads.includes(thread);
  const first = knots.findIndex(own);
  const last = knots.findLastIndex(own);
  let column = knots[first]!.column;
  return knots.map((knot, index) => {
    if (index < first || index > last) return undefined;
    const before = column;
    if (own(knot)) column = knot.column;
    return {
      thread,
      column,
      from: before === column ? undefined : before,
      here: own(knot),
      first: index === first,
      last: index === last,
    };
  });
}

/** Where a lane's rail stands, in hundredths of the width of all lanes. */
function railAt(column: number, columns: number): number {
  return Number(((column * 100) / columns + 2).toFixed(2));
}

/** The curve by which a thread changes lanes, on a field of 100 by 100 that is stretched to the row. */
export function bendOf(from: number, to: number, columns: number): string {
  const [start, end] = [railAt(from, columns), railAt(to, columns)];
  return `M${start} 0C${start} 62 ${end} 38 ${end} 100`;
}
