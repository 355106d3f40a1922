/** Words without accents, case or punctuation; an apostrophe does not end a word. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words of a question that say nothing about what is asked. */
export const idle = new Set(
  'a an and by did do does episode film for how in is it of on s the to was what when which who whose'.split(
    ' ',
  ),
);
