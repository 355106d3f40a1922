import { wordsIn } from '../../wiki/compared-words.ts';

/** A page as the index gives it: its words, and which of them it found. */
export interface FoundText {
  /** The whole text; where words have no spaces, a zero-width one stands between them. */
  raw_content: string;
  /** Places of the found words, in words. */
  weighted_locations: { location: number; balanced_score: number }[];
  meta: { title: string; aliases?: string };
  anchors: { text?: string; location: number }[];
}

/** A piece of an excerpt, and whether it is what was searched for. */
export interface ExcerptPart {
  text: string;
  found: boolean;
}

/** Most words of an excerpt. */
const length = 30;

/** How far before what was found its sentence may begin, in words. */
const reach = 20;

/** The share of its words from which on a sentence says nothing but what was said before it. */
const repeated = 0.75;

const zeroWidth = '\u200B';

/** The text around what was found: from the beginning of a sentence where one is near, and whole words in any case. */
export function excerptOf(page: FoundText): ExcerptPart[] {
  const text = page.raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const joined = text.includes(zeroWidth);
  const words = joined ? text.split(zeroWidth) : text.split(/[^\S\uFEFF]+/);
  const titles = titlesOf(page, words, joined);
  const places = page.weighted_locations.filter(({ location }) => location < words.length);
  // What a title holds is read above the excerpt already.
  const inText = places.filter(({ location }) => !titles.has(location));
  const at = densest(inText) ?? Math.min(firstOutside(titles), words.length);
  const start = beginning(words, at, titles);
  const end = beforeRepeated(words, start, ending(words, start, at, titles), at, page.meta.title);
  const foundAt = new Set(places.map(({ location }) => location));
  const parts: ExcerptPart[] = [];
  const add = (piece: string, isFound: boolean) => {
    const last = parts.at(-1);
    if (!piece) return;
    if (last && last.found === isFound) last.text += piece;
    else parts.push({ text: piece, found: isFound });
  };
  const space = joined ? '' : ' ';
  const whole = start === 0 || titles.has(start - 1) || endsSentence(words, start - 1);
  if (!whole) add(`…${space}`, false);
  for (let place = start; place < end; place++) {
    if (place > start) add(space, false);
    const word = words[place]!;
    if (!foundAt.has(place)) add(word, false);
    else {
      const [, before, core, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word)!;
      add(before!, false);
      add(core!, true);
      add(after!, false);
    }
  }
  const cut = end < words.length && !endsSentence(words, end - 1) && !titles.has(end);
  if (cut) add(`${space}…`, false);
  return parts;
}

/** The places of words that are a title: the page's own at the top, and those of its parts. */
function titlesOf({ meta, anchors }: FoundText, words: readonly string[], joined: boolean): Set<number> {
  const places = new Set<number>();
  const heads = [{ text: meta.title, location: 0 }, ...anchors];
  // Other names stand below the summary, as a line that is no sentence.
  const first = meta.aliases?.split(/\s/)[0];
  if (first) heads.push({ text: meta.aliases!, location: words.indexOf(first) });
  for (const { text, location } of heads) {
    if (!text || location < 0) continue;
    // The index ends a title like a sentence.
    const plain = (word: string) => word.replace(/[.\s]+$/u, '');
    const wanted = joined ? text.replace(/\s+/g, '') : text.trim().split(/\s+/).map(plain).join(' ');
    let held = '';
    for (let place = location; place < words.length && held.length < wanted.length; place++) {
      held += `${held && !joined ? ' ' : ''}${plain(words[place]!)}`;
      if (held === wanted) for (let each = location; each <= place; each++) places.add(each);
    }
  }
  return places;
}

const firstOutside = (titles: ReadonlySet<number>) => {
  let place = 0;
  while (titles.has(place)) place++;
  return place;
};

/** The first of the found words in the stretch of an excerpt's length that holds most of them. */
function densest(places: FoundText['weighted_locations']): number | undefined {
  let best: { at: number; score: number } | undefined;
  places.forEach(({ location }, index) => {
    let score = 0;
    for (let each = index; each < places.length && places[each]!.location < location + reach; each++) {
      score += places[each]!.balanced_score;
    }
    if (!best || score > best.score) best = { at: location, score };
  });
  return best?.at;
}

/** Where the sentence of a word begins, or a place before the word when that is too far. */
function beginning(words: readonly string[], at: number, titles: ReadonlySet<number>): number {
  for (let place = at; place > at - reach; place--) {
    if (place <= 0 || titles.has(place - 1) || endsSentence(words, place - 1)) return Math.max(0, place);
  }
  return Math.max(0, at - Math.floor(length / 3));
}

/** Where an excerpt ends: before the next title, with the last sentence that fits, else after its last word. */
function ending(words: readonly string[], start: number, at: number, titles: ReadonlySet<number>): number {
  let most = Math.min(words.length, start + length);
  for (let place = at; place < most; place++) if (titles.has(place)) most = place;
  for (let end = most; end > Math.max(at, start + Math.floor(length / 2)); end--) {
    if (endsSentence(words, end - 1)) return end;
  }
  return most;
}

/**
 * Where an excerpt ends that is not to say a thing twice: texts begin with what their summary says, which stands before
 * them in the index.
 */
function beforeRepeated(
  words: readonly string[],
  start: number,
  end: number,
  at: number,
  title = '',
): number {
  let from = at;
  while (from < end) {
    do from++;
    while (from < end && !endsSentence(words, from - 1));
    let next = from + 1;
    while (next < end && !endsSentence(words, next - 1)) next++;
    const said = new Set(wordsIn(`${title} ${words.slice(start, from).join(' ')}`));
    const sentence = wordsIn(words.slice(from, next).join(' '));
    if (sentence.filter((word) => said.has(word)).length >= sentence.length * repeated) return from;
  }
  return end;
}

/** Whether a sentence ends with a word: a full stop behind initials and short titles ends none. */
function endsSentence(words: readonly string[], place: number): boolean {
  const word = words[place] ?? '';
  if (/[。！？]["”’」』）)]*$/u.test(word)) return true;
  if (!/[.!?…]["”’»)\]]*$/u.test(word)) return false;
  if (/^["“‘«([]*(\p{Lu}|Mr|Mrs|Ms|Dr|St|No|vs|e\.g|i\.e)\.$/u.test(word)) return false;
  return !/^["“‘«([]*\p{Ll}/u.test(words[place + 1] ?? '');
}
