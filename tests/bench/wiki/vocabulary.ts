import { randomFrom } from '../../mutation/random.ts';

const onsets = [...'bdfghklmnpstv'];
const vowels = [...'aeiou'];
// Without "r": no word ends as the American "color" does, and names, which end in it, are no words of a text.
const codas = ['', 'n', 'l', 's', 'm', 'k', 't'];
const syllables = onsets.flatMap((onset) => vowels.map((vowel) => onset + vowel));

/** Short words that stand as often as "the" and "of" do. */
const small = ['ta', 'lo', 'men', 'sil', 'ko', 'und', 'pa', 'ves', 'di', 'hon', 'ul', 'ket'];

/** Different words of a text, as many as a long novel has. */
const size = 6_000;

/** Made-up words, the frequent first. No run of five of them is likely to stand twice by chance. */
const words = madeUp();

function madeUp(): string[] {
  const random = randomFrom(size);
  const made = new Set(small);
  while (made.size < size) {
    const parts = Array.from({ length: random() < 0.5 ? 2 : 3 }, () => oneOf(syllables, random));
    made.add(parts.join('') + oneOf(codas, random));
  }
  return [...made];
}

/** A member of a list, by chance. */
export function oneOf<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}

/** A word as texts have them: a few often, most seldom. */
export function word(random: () => number): string {
  if (random() < 0.35) return oneOf(small, random);
  return words[Math.floor(words.length * random() ** 2)]!;
}

/** So many words in a row, as one text. */
export function phrase(count: number, random: () => number): string {
  let text = word(random);
  for (let more = 1; more < count; more++) text += ` ${word(random)}`;
  return text;
}

/** A text with its first letter as a capital. */
export const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** A word that no other number has and no text uses: the first of a title. */
export function nameOf(index: number): string {
  const base = syllables.length;
  // Three syllables are enough for 274,625 names; more entries get a fourth.
  const length = Math.max(3, Math.ceil(Math.log(index + 1) / Math.log(base)));
  // A step without a common divisor with the number of names passes each of them once.
  let rest = (index * 78_517) % base ** length;
  let name = '';
  for (let place = 0; place < length; place++) {
    name += syllables[rest % base];
    rest = Math.floor(rest / base);
  }
  return `${name}r`;
}
