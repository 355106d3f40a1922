import { expect, it } from 'vitest';
import { entry, told } from '../../support/tiny.ts';

const question = (title: string, fields: string) =>
  entry(`title: ${title}\nsummary: Whether it burns.\n${fields}`, 'It does.<Cite sources="almanac" />');

it('a question needs no links but to what it is about, and none to it', () => {
  expect(told({ 'questions/burning.mdx': question('Is it lit?', 'about: [lamp]') })).toEqual([]);
});

it('missing-field: it is about something', () => {
  expect(told({ 'questions/burning.mdx': question('Is it lit?', 'asked: [is it lit]') })).toEqual([
    expect.stringContaining('missing-field: missing field "about"'),
  ]);
});

it('sealed-reference: what it is about is as open as the question', () => {
  const sealed = {
    'lore/chair.mdx': entry(
      'title: The chair\nsummary: A seat.\ntype: object\nlevel: first\ncoverTitle: A thing',
    ),
  };
  const section = entry(
    'title: Plot\nsummary: What happens.\nshelves: [{ heading: Things, lists: lore }]',
    '<Ref to="lamp" /> burns.<Cite sources="almanac gazette" /> <Spoiler level="first"><Ref to="chair" />.<Cite sources="gazette" /></Spoiler>',
  );
  const about = (fields: string) =>
    told({ ...sealed, 'sections/plot.mdx': section, 'questions/seat.mdx': question('Who sits?', fields) });
  expect(about('about: [chair]')).toEqual([expect.stringContaining('mdx:4:9 sealed-reference: "chair"')]);
  expect(about('about: [chair]\nlevel: first\ncoverTitle: A question')).toEqual([]);
});

it('duplicate-question: no two questions are asked in the same words', () => {
  const files = {
    'questions/burning.mdx': question('Is it lit?', 'about: [lamp]\nasked: [does it burn]'),
    'questions/still-burning.mdx': question(
      'Is it still lit?',
      'about: [lamp]\nasked: [is it out, "Does it burn?"]',
    ),
  };
  expect(told(files)).toEqual([
    'content/questions/still-burning.mdx:5:20 duplicate-question: “Does it burn?” is also asked in content/questions/burning.mdx. Keep it with the question whose answer its readers want.',
  ]);
});

it('long-quotation: a line worth remembering is short', () => {
  const line = (words: number) =>
    `- { line: "${'lamp '.repeat(words).trim()}", by: Nobody Much, sources: [almanac] }`;
  expect(told({ 'lines.yaml': line(25) })).toEqual([]);
  expect(told({ 'lines.yaml': line(26) })).toEqual([
    expect.stringMatching(/^content\/lines\.yaml:1:11 long-quotation: a quotation of 26 words/),
  ]);
});
