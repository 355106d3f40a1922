/** The files of a wiki, of which one was broken. */
export interface Mutant {
  /** The sort of mistake, for the tally. */
  class: string;
  /** What was done where, for whoever has to mend it. */
  name: string;
  /** The broken file. */
  file: string;
  files: Record<string, string>;
  /** Whether accepting it would be a fault; else it may be valid. */
  wrong: boolean;
}

/** Makes mutants of one class of a set of files. */
export function mutantsOf(of: string, files: Record<string, string>) {
  return (name: string, file: string, text: string, wrong = false): Mutant => ({
    class: of,
    name: `${file}: ${name}`,
    file,
    files: { ...files, [file]: text },
    wrong,
  });
}

/** A name or a piece of text, short enough for a line of a report. */
export function shortly(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
