import satori from 'satori';
import { expect, it } from 'vitest';
import { groundDesign, kindDesign, wordsDesign } from '../../../src/build/pictures/preview-design.ts';
import { palettes } from '../../../src/build/pictures/palettes.ts';
import { fontFamily, fonts } from '../../../src/build/pictures/typefaces.ts';
import { undrawableIn } from '../../../src/draw/drawable-letters.ts';

/** The letters of a design that no typeface has: satori asks for another one for them. */
async function missingIn(design: object): Promise<string> {
  let missing = '';
  await satori(design, {
    width: 600,
    fonts,
    loadAdditionalAsset: (_, letters) => {
      missing += letters;
      return Promise.resolve([]);
    },
  });
  return missing;
}

const line = (text: string) => ({
  type: 'div',
  props: { style: { display: 'flex', fontFamily: fontFamily('michroma') }, children: text },
});

const lettersFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).filter((each) =>
    /[\p{L}\p{N}\p{P}\p{S}]/u.test(each),
  );

it.each([
  ['Latin, Greek and Cyrillic', lettersFrom(0x21, 0x52f)],
  ['their additions and punctuation', [...lettersFrom(0x1d00, 0x1eff), ...lettersFrom(0x2010, 0x2215)]],
  ['other scripts', [...lettersFrom(0x5d0, 0x5ea), ...lettersFrom(0x3041, 0x3096), '😀', '中', '가']],
])('what is called undrawable of %s is what the typefaces lack', async (_, letters) => {
  const missing = new Set(await missingIn(line(letters.join(' '))));
  const named = new Set(undrawableIn(letters.join(' ')));
  // Some are written as others: they are drawn, though no typeface has them.
  const wrong = letters.filter(
    (each) => each.normalize('NFC') === each && missing.has(each) !== named.has(each),
  );
  expect(wrong).toEqual([]);
});

it('a card shows no box, whatever it is called', async () => {
  const words = 'Łódź Лампа ランプ 😀 ★';
  for (const design of [
    wordsDesign({ title: words, summary: words, width: 660 }, palettes.light),
    kindDesign('Person', palettes.light),
    groundDesign(words, palettes.light),
  ])
    expect(await missingIn(design)).toBe('');
  expect(JSON.stringify(wordsDesign({ title: words, summary: '', width: 660 }, palettes.light))).toContain(
    '"Łódź Лампа"',
  );
});
