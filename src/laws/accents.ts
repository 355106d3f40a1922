const accents = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;

/**
 * A text with compatible letters made one, and without the marks on letters that remain the same letter without them.
 * In other scripts a mark is a vowel or makes another consonant.
 */
export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(accents, '$1').normalize('NFC');
}

/** A name as names are compared: without case, and without the accents of letters that keep their meaning without. */
export const foldedCase = (name: string) => withoutAccents(name.toLocaleLowerCase('en'));
