import { describe, expect, it } from 'vitest';
import { excerptOf, type FoundText } from '../../../../src/browser/search/excerpt.ts';

/** A page with its found words in brackets. */
function page(title: string, text: string, headings: string[] = [], aliases?: string): FoundText {
  const words = text.split(' ');
  const place = (heading: string) => text.slice(0, text.indexOf(`${heading}.`)).split(' ').length - 1;
  return {
    raw_content: text.replaceAll(/[[\]]/g, ''),
    weighted_locations: words.flatMap((word, location) =>
      word.includes('[') ? [{ location, balanced_score: 1 }] : [],
    ),
    meta: { title, aliases },
    anchors: headings.map((heading) => ({ text: heading, location: place(heading) })),
  };
}
const shown = (found: FoundText) =>
  excerptOf(found)
    .map(({ text, found: is }) => (is ? `[${text}]` : text))
    .join('');

const filler = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

describe('an excerpt', () => {
  it('begins with the sentence that holds what was found, and marks its letters alone', () => {
    const found = page(
      'Ada',
      'Ada. A keeper. She lit “the [lamp],” and left. Nobody saw her go. ' + filler(40),
    );
    expect(shown(found)).toMatch(/^She lit “the \[lamp\],” and left\./);
  });

  it('begins and ends with whole words where a sentence is too long', () => {
    const text = shown(page('Ada', `Ada. ${filler(60)} [lamp] ${filler(60)}`));
    expect(text).toMatch(/^… word50 word51 .*\[lamp\] word0 .* word18 …$/);
  });

  it('holds neither the title of the page nor a piece of one of its parts', () => {
    const found = page(
      'Ada Marsh',
      'Ada [Marsh]. A keeper of lamps. The [Marsh] lamp. They lit the [Marsh] lamp in winter. The end. It went out.',
      ['The [Marsh] lamp', 'The end'],
    );
    found.anchors[0]!.text = 'The Marsh lamp';
    expect(shown(found)).toBe('They lit the [Marsh] lamp in winter.');
  });

  it('passes over the line of other names', () => {
    const found = page(
      'Ada Marsh',
      'Ada Marsh. A keeper. Also: The [Keeper], Ada. The [keeper] rows.',
      [],
      'Also: The Keeper, Ada',
    );
    expect(shown(found)).toBe('The [keeper] rows.');
  });

  it('is the beginning of the text where a name alone was found', () => {
    expect(shown(page('Ada [Marsh]'.replaceAll(/[[\]]/g, ''), 'Ada [Marsh]. A keeper of lamps.'))).toBe(
      'A keeper of lamps.',
    );
  });

  it('does not take initials and short titles for the end of a sentence', () => {
    const found = page('Ada', 'Ada. It was Mrs. J. Quill who saw the [lamp].');
    expect(shown(found)).toBe('It was Mrs. J. Quill who saw the [lamp].');
  });

  it.each([
    ['[Ada], who rows the boat. It is Ada. She sings.', '[Ada], who rows the boat.'],
    ['The keeper [who] lit a lamp. Ada Marsh is the keeper who lit a lamp.', 'The keeper [who] lit a lamp.'],
    ['A [joke] about lamps. Because of a joke by the baker.', undefined],
    ['It is [Ada]. It is [Ada]. It went out.', 'It is [Ada].'],
  ])('ends before a sentence that only says again what it has said: “%s”', (text, said = text) => {
    expect(shown(page('It is Ada Marsh', `It is Ada Marsh. ${text}`))).toBe(said);
  });

  it('ends before such a sentence where that one would be cut off', () => {
    const said = `She ${filler(15)} the [lamp].`;
    expect(shown(page('Ada', `Ada. ${said} He ${filler(15)} the lamp.`))).toBe(said);
  });

  it('is taken as text', () => {
    const found = page('Ada', 'Ada. A &lt;b&gt; [lamp].');
    expect(shown(found)).toBe('A <b> [lamp].');
  });

  it('of a text without spaces has none', () => {
    const found = page('船', '船。 彼女は [船長] です。');
    found.raw_content = found.raw_content.replaceAll(' ', '\u200B');
    expect(shown(found)).toBe('彼女は[船長]です。');
  });

  it.each(['', '[lamp]', 'Ada', '[a] [b] [c]'])('is made of any text: “%s”', (text) => {
    expect(shown(page('Ada', text))).toBe(text === 'Ada' ? '' : text);
  });
});
