/** What a quotation mark opens after: nothing, a space, a bracket, a dash, another mark that opens. */
const opensAfter = /^$|[\s([{</–—“‘-]$/;

/**
 * Sets what a typewriter can write as print has it: quotation marks, apostrophes, dashes and ellipses. It is the one
 * place that does so; pages, tables of contents, titles, search and pictures all show what it returns.
 * @param before the character before the text, where it goes on within a line; nothing at its beginning
 */
export function typeset(text: string, before = ''): string {
  if (!/["'.-]/.test(text)) return text;
  const dashed = text.replaceAll('---', '—').replaceAll('--', '–').replaceAll('...', '…');
  // A mark that was set decides about the next: from left to right, with what is set already at hand.
  let last = before;
  return dashed.replace(/[\s\S]/gu, (letter, at: number) => {
    last = mark(letter, opensAfter.test(last), dashed.charAt(at + 1));
    return last;
  });
}

function mark(letter: string, opens: boolean, next: string): string {
  if (letter === '"') return opens ? '“' : '”';
  // Of what is left out at the beginning of a word, only years are known: ’90s.
  if (letter === "'") return opens && /[^\d\s]/.test(next) ? '‘' : '’';
  return letter;
}
