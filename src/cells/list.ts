import type { Cell, Panel } from './cells.ts';

/** A table of one column, which is printed as a list. */
export function list(id: string, heading: string, cells: Cell[]): Panel {
  return { id, heading, columns: [heading], rows: cells.map((cell) => [cell]) };
}
