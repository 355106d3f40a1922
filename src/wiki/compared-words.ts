/** Letters that Unicode does not take apart, as readers type them without the right keyboard. */
const plainLetters: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ĸ: 'k',
  ß: 'ss',
  þ: 'th',
  ƒ: 'f',
};

/** Accents fall off letters that keep their meaning without; elsewhere a mark is part of the letter. */
const accented = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;

/** A text as it is compared: without accents or case, and with letters of other keyboards spelt out. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(accented, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(accented, '$1')
    .replace(/[æœøłđðħŧŋıĸßþƒ]/g, (letter) => plainLetters[letter]!)
    .replaceAll('ς', 'σ');
}

/** Scripts that write words without spaces between them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words as they are compared: folded, without punctuation; an apostrophe does not end a word. */
export function wordsIn(text: string): string[] {
  const runs =
    fold(text)
      .replace(/['’]/gu, '')
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}ー]*/gu) ?? [];
  return runs.flatMap((run) => (unspaced.test(run) ? segments(run) : [run]));
}

/**
 * The words of a run of text, where its language is one that writes them without spaces.
 * @param language the language of the text; the run's script decides when left out
 */
export function segments(run: string, language?: string): string[] {
  if (!('Segmenter' in Intl)) return [run];
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(run)]
    .filter((each) => each.isWordLike)
    .map((each) => each.segment);
}
