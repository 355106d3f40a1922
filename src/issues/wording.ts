/** For each problem, from what its wording needs: what was found, and the cure. */
export type Wordings = Record<string, (details: never) => [string, string]>;

export const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');

/** A question for what was meant, else another cure. */
export const meant = (suggestion: string | undefined, otherwise: string) =>
  suggestion ? `Did you mean "${suggestion}"?` : otherwise;

/** A text as YAML takes it in quotation marks, whatever it holds. */
export const inQuotationMarks = (text: string) =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
