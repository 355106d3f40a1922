import { describe, expect, it } from 'vitest';
import { KnownNames } from '../../../../src/browser/search/known-names.ts';
import { searchNames } from '../../../../src/browser/search/names.ts';

const names = new KnownNames({ weights: {}, asked: [] });
names.add({
  names: [
    ['The Keeper', 'a/', ['Work']],
    ['!!!', 'b/', ['Work']],
    ['...', 'c/', ['Work']],
    ['Łukasz Żal', 'd/', ['Person']],
    ['Æon Flux', 'e/', ['Work']],
    ['Ada Marsh', 'f/', ['Person'], ['Captain Marsh']],
    ['Star Voyage', 'g/', ['Work']],
    ['Star Voyage: Return', 'h/', ['Work']],
    ['船長の物語', 'i/', ['Work']],
    ['The', 'j/', ['Work']],
    ['Zala Zal', 'k/', ['Person']],
    ['Must I pull the cart?', 'm/', ['Question'], ['do I have to pull the long cart first']],
    ['Short Pull', 'n/', ['Work'], ['Long Cart: Short Pull']],
    [
      'Can I see the return alone?',
      'l/',
      ['Question'],
      ['do I need to see Star Voyage first', 'in which order to see them'],
    ],
  ],
  answers: [],
});
const ask = (query: string) => searchNames(names, query, {}, false);
const titles = (query: string) => ask(query).entries.map(({ title }) => title);
const inside = (query: string) => ask(query).inside.map(({ title }) => title);

describe('names without letters', () => {
  it.each(['!!!', '...', '…'])('“%s” is found as it stands', (query) => {
    expect(titles(query)).toEqual([query === '…' ? '...' : query]);
    expect(ask(query).exact).toBe(true);
  });

  it('are found while they are typed, and by nothing else', () => {
    expect(titles('!!')).toEqual(['!!!']);
    expect(titles('?')).toEqual([]);
    expect(titles('the')[0]).toBe('The');
    expect(titles('the')).not.toContain('!!!');
  });
});

it.each([
  ['lukasz zal', 'Łukasz Żal'],
  ['aeon flux', 'Æon Flux'],
  ['船長', '船長の物語'],
])('“%s” finds %s, without a correction', (query, title) => {
  expect(titles(query)[0]).toBe(title);
  expect(ask(query).corrected).toBeUndefined();
});

describe('each word has a correction of its own', () => {
  it.each([
    ['lukacz zall', 'lukasz zal'],
    ['ada marsj', 'ada marsh'],
    ['voyege star', 'voyage star'],
  ])('“%s” is taken for “%s”', (query, corrected) => expect(ask(query).corrected).toBe(corrected));

  it('and words that only ask have none', () => {
    expect(titles("who's who")).toEqual([]);
    expect(ask("who's who").corrected).toBeUndefined();
  });
});

describe('names inside a query', () => {
  it('are found behind the words of a question', () => {
    expect(titles('what happened to marsh')).toEqual(['Ada Marsh']);
    expect(titles('what does aeon flux mean')).toEqual(['Æon Flux']);
  });

  it('are those that stand there whole, else those with a word in it', () => {
    expect(inside('star voyage references')).toEqual(['Star Voyage']);
    expect(inside('where did marsh row home')).toEqual(['Ada Marsh']);
    expect(inside('lamps burn')).toEqual([]);
  });
});

describe('questions and names that are told elsewhere', () => {
  const told = new KnownNames({ weights: { Character: 2.6, Question: 0.7 }, asked: [] });
  told.add({
    names: [
      ['Silas Crane', 'characters/silas-crane/', ['Character']],
      ['What happened to Crane?', 'questions/crane/', ['Question'], ['is crane dead', 'did crane drown']],
      ['Northern Star', 'people/moss/#claim-1', ['Outlet'], ['The Star'], 'Rhea Moss'],
      ['Southern Star', 'people/moss/#claim-1', ['Outlet'], [], 'Rhea Moss'],
    ],
    answers: [],
  });
  const found = (query: string) => searchNames(told, query, {}, false);

  it.each(['what happened to crane', 'Is Crane dead?', 'is crane dead', 'did Crane drown?'])(
    '“%s” lands on its answer first',
    (query) => {
      expect(found(query).entries[0]).toMatchObject({ path: 'questions/crane/', label: 'Question' });
      expect(found(query).exact).toBe(true);
    },
  );

  it('a question in words that nobody foresaw comes near', () => {
    expect(found('how did crane drown').entries[0]?.path).toBe('questions/crane/');
  });

  it('two names that are told at one place are both found', () => {
    expect(
      found('star')
        .entries.map(({ title }) => title)
        .sort(),
    ).toEqual(['Northern Star', 'Southern Star']);
  });

  it('a name alone is that of whoever bears it', () => {
    expect(found('crane').entries[0]?.path).toBe('characters/silas-crane/');
  });

  it.each(['northern star', 'the star'])('“%s” leads to where it is told, and says so', (query) => {
    const [first] = found(query).entries;
    expect(first).toEqual({
      title: 'Northern Star',
      path: 'people/moss/#claim-1',
      label: 'Outlet · in “Rhea Moss”',
    });
  });
});

describe('a question in many words', () => {
  it.each([
    'do i have to see star voyage before the return',
    'please tell me, must we see star voyage before we can see the return?',
    'see star voyage before return',
  ])('“%s” leads to the entry whose names hold most of what it tells', (query) => {
    expect(inside(query)[0]).toBe('Can I see the return alone?');
    expect(ask(query).asked).toBe(true);
  });

  it('leads first to what has more than the names in it, then to what these call', () => {
    expect(inside('must we pull the long cart before short pull').slice(0, 2)).toEqual([
      'Must I pull the cart?',
      'Short Pull',
    ]);
  });

  it('leads to no entry by less than half of its words, or by two', () => {
    expect(inside('order star voyage lamps moth captain silver')).not.toContain(
      'Can I see the return alone?',
    );
    expect(inside('voyage order moth')).not.toContain('Can I see the return alone?');
  });

  it('is not put to names where more than a few of its words tell something', () => {
    const sentence = 'moths see star voyage return early because nobody else rows silver boats';
    expect(inside(sentence)).toEqual([]);
  });
});
