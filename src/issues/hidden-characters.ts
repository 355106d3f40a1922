/*
 * Nobody can see these, so nobody can mend what they do: controls (Unicode Cc), the line ends other than
 * line feed, bidirectional controls (Unicode TR 9; they show a text otherwise than it reads), invisible
 * letters (Cf), half of a surrogate pair, and noncharacters. The joiners U+200C and U+200D spell words in
 * Persian and Hindi and build emoji, so they may follow a letter that is not Latin, or a picture.
 */
const everyHidden =
  /(?![\t\n\r\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\ufffd]|\r(?!\n)|(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]|(?<=\p{Script=Latin})[\u200c\u200d]/gu;

/** The hidden characters of a text, as "U+202E", and where they stand. */
export function hiddenCharacters(text: string): { name: string; at: number }[] {
  return [...text.matchAll(everyHidden)].map((found) => ({ name: nameOf(found[0]), at: found.index }));
}

/** A text with every hidden character shown as a box, one for one, as a terminal would obey it. */
export function withoutHidden(text: string): string {
  return text.replace(/\t/g, ' ').replace(everyHidden, '\ufffd');
}

/** A text with every hidden character named, e.g. "‹U+202E›". */
export function namingHidden(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(everyHidden, (each) => `‹${nameOf(each)}›`);
}

function nameOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
