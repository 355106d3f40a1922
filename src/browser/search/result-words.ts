/**
 * What the status line says of an answer.
 * @param without words that had to be left out
 */
export function resultWords(count: number, text: string, without: readonly string[]): string {
  if (count === 0) return `Nothing found for “${short(text)}”`;
  return `${count === 1 ? '1 result' : `${count} results`} for “${short(text)}”${leavingOut(without)}`;
}

/** Which words had to be left out. */
function leavingOut(words: readonly string[]): string {
  return words.length > 0 ? `, without ${words.map((word) => `“${short(word)}”`).join(' and ')}` : '';
}

/** A query as it can be shown in a line. */
export function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
