/** Letters that Unicode does not take apart: the one they are filed under, and the languages where they stand alone. */
const others: Record<string, [letter: string, alone: string]> = {
  Æ: ['A', 'da no nb nn is fo'],
  Œ: ['O', ''],
  Ø: ['O', 'da no nb nn fo'],
  Ł: ['L', 'pl'],
  Đ: ['D', 'vi hr bs'],
  Ð: ['D', 'is fo'],
  Ħ: ['H', 'mt'],
  Ŧ: ['T', 'se'],
  Ŋ: ['N', 'se'],
  Þ: ['T', 'is'],
  ẞ: ['S', ''],
  ß: ['S', ''],
  ı: ['I', 'tr az'],
};

/** The first consonants of Hangul, in the order of its syllables. */
const hangul = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const firstSyllable = 0xac00;
const syllablesOfOne = 588;

/** Katakana stand this far behind the hiragana of the same sound. */
const kana = 0x60;

/**
 * Which letter a name is filed under in a language: a letter with a mark under the plain one, unless it is a letter of
 * its own there; characters of Chinese under one heading; figures and signs under #.
 */
export function letterOf(name: string, language: string): string {
  const [first = ''] = name.normalize('NFC');
  if (!/\p{L}/u.test(first)) return '#';
  const script = (pattern: RegExp) => pattern.test(first);
  if (script(/\p{Script=Han}/u)) return '漢';
  if (script(/[가-힣]/u)) return hangul[Math.floor((first.charCodeAt(0) - firstSyllable) / syllablesOfOne)]!;
  const same = new Intl.Collator(language, { sensitivity: 'base' }).compare;
  if (script(/[ァ-ヶ]/u)) return letterOf(String.fromCharCode(first.charCodeAt(0) - kana), language);
  const known = others[first] ?? others[first.toUpperCase()];
  if (known) {
    const [letter, alone] = known;
    const own = alone.split(' ').includes(language.split('-')[0]!.toLowerCase());
    return own && first !== 'ı' ? first.toUpperCase() : own ? 'I' : letter;
  }
  const plain = first.normalize('NFKD').charAt(0);
  return (same(plain, first) === 0 ? plain : first).toLocaleUpperCase(language).charAt(0);
}
