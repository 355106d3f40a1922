/** The middle of some numbers; of an even count the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** A median with the least and the most beside it, e.g. "1.52 (1.49 to 1.60)". */
export function spread(values: readonly number[], digits = 1): string {
  const shown = (value: number) => value.toFixed(digits);
  const middle = shown(median(values));
  const [least, most] = [shown(Math.min(...values)), shown(Math.max(...values))];
  return least === most ? middle : `${middle} (${least} to ${most})`;
}

/** Each value as a multiple of the one of the same round: drift of the machine between rounds cancels out. */
export function ratios(values: readonly number[], to: readonly number[]): number[] {
  return values.map((value, round) => value / to[round]!);
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
