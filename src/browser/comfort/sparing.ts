/** What browsers that know it tell of the line; Safari and Firefox tell nothing. */
interface Line {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether bytes are dear to the reader: then nothing is fetched before it is asked for. */
export function sparing(): boolean {
  const { connection } = navigator as { connection?: Line };
  const slow = /2g/.test(connection?.effectiveType ?? '');
  return connection?.saveData === true || slow || matchMedia('(prefers-reduced-data: reduce)').matches;
}
