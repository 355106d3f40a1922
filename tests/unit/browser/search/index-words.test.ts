import { describe, expect, it } from 'vitest';
import { IndexWords } from '../../../../src/browser/search/index-words.ts';
import { smallIndex } from '../../../support/small-index.ts';

const index = smallIndex(
  'A misogynist dies in a video game, a friend said.',
  'The follow-up is planned.',
  'She sails a starship past a star.',
  'Lamps burn in the office.',
);

async function wordings(query: string, literal = false, language = 'en') {
  const found = [];
  for await (const wording of new IndexWords(index, language).wordings(query, literal)) found.push(wording);
  return found;
}
const first = async (query: string) => (await wordings(query))[0];

describe('a word that the index has', () => {
  it.each(['planned', 'plan', 'lamp', 'lamps', 'followup', 'follow-up', 'dies'])(
    '“%s” is asked for as it is written, in whatever form the text has it',
    async (word) => {
      expect(await first(word)).toMatchObject({ text: word, without: [] });
    },
  );

  it.each(['misog', 'misogyny', 'starsh'])('“%s” is asked for when a word goes on from it', async (word) => {
    expect((await first(word))?.text).toBe(word);
  });
});

describe('a compound', () => {
  it.each([
    ['videogame', 'video game'],
    ['video-game', 'video game'],
    ['star/office', 'star office'],
  ])('“%s” is found where the text parts it', async (query, text) => {
    expect((await first(query))?.text).toBe(text);
  });

  it('is found where the text joins it, beside what has its parts', async () => {
    expect((await first('star ship'))?.text).toBe('starship');
    expect(await first('follow up')).toMatchObject({ text: 'follow up', joined: 'followup' });
  });
});

describe('a word that the index does not have', () => {
  it.each(['starfish', 'zzqx', 'lampoon', 'dieselpunk'])('“%s” finds no other word', async (word) => {
    expect(await wordings(word)).toEqual([]);
  });

  it('may be offered the word it is made of, but not when it is taken as it is spelt', async () => {
    expect(await first('friendship')).toMatchObject({ text: 'friend', shortened: 'friend' });
    expect(await wordings('friendship', true)).toEqual([]);
  });

  it('is left out of a longer query, when most of its words are there', async () => {
    expect(await first('lamps burn zzqx')).toEqual({ text: 'lamps burn', without: ['zzqx'] });
    expect(await wordings('lamps zzqx')).toEqual([]);
    expect(await wordings('lamps burn zzqx', true)).toEqual([]);
  });
});

it('words that no page has together are tried without one of them, the rarest kept', async () => {
  const texts = (await wordings('lamps burn planned')).map((each) => each.text);
  expect(texts).toEqual(['lamps burn planned', 'burn planned', 'lamps planned', 'lamps burn']);
});

it('a query in a language without spaces is parted as its index is', async () => {
  const japanese = smallIndex('彼女 は 船長 です');
  const found = [];
  for await (const { text } of new IndexWords(japanese, 'ja').wordings('船長です', false)) found.push(text);
  expect(found[0]).toBe('船長 です');
});
