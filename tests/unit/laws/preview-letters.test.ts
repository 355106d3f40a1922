import { describe, expect, it } from 'vitest';
import { entry, tiny, told } from '../../support/tiny.ts';

const letters = (title: string, summary = 'It shines.', more = '') =>
  told({
    'lore/lamp.mdx': entry(`title: "${title}"\nsummary: "${summary}"\ntype: object${more}`),
  }).filter((each) => each.includes('undrawable'));

describe('of what its preview picture shows, an entry', () => {
  it.each(['Łódź', 'Лампа', 'Λάμπα', 'Đèn biển ằ', '“Lamp” — 5″ № 3 · ½ €', 'Cafe\u0301', 'Lamp\u202f!'])(
    'may be called %s',
    (title) => expect(letters(title)).toEqual([]),
  );

  it.each([
    ['ランプ', 'title', '2:9', 'ラ ン プ'],
    ['The lamp 😀', 'title', '2:18', '😀'],
    ['Day → night → day', 'title', '2:13', '→'],
    ['The מנורה', 'title', '2:13', 'מ נ ו ר ה'],
  ])('is told of %s, with the letters', (title, field, place, names) => {
    expect(letters(title)).toEqual([
      `content/lore/lamp.mdx:${place} undrawable-letters: letters in "${field}" that preview pictures cannot show: ${names}. Write it in other letters, or let the pictures leave them out: laws: { undrawable-letters: warn } in wiki.yaml.`,
    ]);
  });

  it('is told of its summary, and of a cover title in the place of the title', () => {
    expect(letters('Lamp', 'It ♥ oil.')).toEqual([
      expect.stringContaining('3:14 undrawable-letters: letters in "summary"'),
    ]);
    expect(letters('ランプ', 'It shines.', '\ncoverTitle: Thing')).toEqual([]);
    expect(letters('Lamp', 'It shines.', '\ncoverTitle: ランプ')).toEqual([
      expect.stringContaining('"coverTitle"'),
    ]);
  });
});

it('so is the wiki of its name', () => {
  const settings = tiny()['wiki.yaml']!.replace('title: The Lamp Room', 'title: ランプ');
  expect(told({ 'wiki.yaml': settings })).toEqual([
    expect.stringContaining('content/wiki.yaml:1:8 undrawable-letters: '),
  ]);
});
