import { describe, expect, it } from 'vitest';
import { entry, lamp, tiny, told, toldOf } from '../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';

it('unused-source: a source that supports nothing', () => {
  const row = '- { key: spare, title: T, publisher: P, link: false }\n';
  const sources = { 'sources.yaml': tiny()['sources.yaml'] + row };
  expect(told(sources)).toEqual([
    'content/sources.yaml:3:10 unused-source: source "spare" supports nothing. Cite it, or take it out of sources.yaml.',
  ]);
  const uses = [
    { 'lore/lamp.mdx': lamp('It burns.<Cite sources="spare" />') },
    { 'lore/lamp.mdx': lamp('<Quote by="chair" sources="spare">Sit.</Quote>') },
    { 'tracks.yaml': '- { title: Horn, sources: [spare] }\n' },
  ];
  for (const use of uses) expect(told({ ...sources, ...use })).toEqual([]);
});

describe('links wanted by wiki.yaml', () => {
  const wanting = (numbers: string) => ({ 'wiki.yaml': `${tiny()['wiki.yaml']}minimumLinks: ${numbers}\n` });

  it('few-links-out: an entry that links to too few others, however often it names them', () => {
    const chair = entry(
      'title: The chair\nsummary: A seat.\ntype: object',
      `<Ref to="lamp" />, <Ref to="plot" />.${cite}`,
    );
    const body = `<Ref to="chair" />, <Ref to="chair#legs">again</Ref>, <Ref to="lamp">itself</Ref>.${cite}\n\n## Legs`;
    const issues = told({
      ...wanting('{ out: 2, in: 1 }'),
      'lore/chair.mdx': chair,
      'lore/lamp.mdx': lamp(body.replace('#legs', '')),
    });
    expect(issues).toEqual([
      'content/lore/lamp.mdx:1:1 few-links-out: links to 1 other entry. Link at least 2: people, places and works it mentions, in the text or in fields.',
    ]);
  });

  it('few-links-in: an entry that too few others link to; a section is in the menu', () => {
    const chair = entry('title: The chair\nsummary: A seat.\ntype: object', `See <Ref to="plot" />.${cite}`);
    const files = { 'lore/chair.mdx': chair, 'lore/lamp.mdx': lamp(`Over <Ref to="chair" />.${cite}`) };
    expect(told({ ...wanting('{ out: 0, in: 2 }'), ...files })).toEqual([
      'content/lore/lamp.mdx:1:1 few-links-in: only 1 other entry links to "lamp". Mention it in at least 2, where a reader would look for it.',
    ]);
  });

  it('none are wanted where wiki.yaml says nothing', () => expect(told({})).toEqual([]));
});

describe('unlinked-mention', () => {
  const people = { 'people/ada.mdx': entry('title: Ada Marsh\nsummary: A name.\noccupations: [keeper]') };
  const withAda = (body: string, level = '') =>
    told({ 'people/ada.mdx': people['people/ada.mdx'] + level, 'lore/lamp.mdx': lamp(body) });

  it('of a person who is not linked in this part of the text', () => {
    const body = `<Ref to="ada" /> lit it.${cite}\n\n## Later\n\nThen Ada Marsh slept, and Ada Marsh woke.${cite}`;
    expect(withAda(body)).toEqual([
      'content/lore/lamp.mdx:11:6 unlinked-mention: "Ada Marsh" is mentioned here first and not linked. Write <Ref to="ada">Ada Marsh</Ref>.',
    ]);
  });

  it('is content with one link per part', () => {
    expect(withAda(`<Ref to="ada" /> lit it, and Ada Marsh slept.${cite}\n\nAda Marsh woke.${cite}`)).toEqual(
      [],
    );
  });

  it('is content with a name within the words of another link', () => {
    const body = `<Ref to="ada" /> lit it.${cite}\n\n## Later\n\n<Ref to="chair">Ada Marsh’s chair</Ref> fell.${cite}`;
    expect(withAda(body)).toEqual([]);
  });

  it('is content with a surname, and with an entry about the person', () => {
    expect(withAda(`<Ref to="ada" /> lit it.${cite}\n\n## Later\n\nMarsh slept.${cite}`)).toEqual([]);
    const own = entry(
      'title: Ada Marsh\nsummary: A name.\noccupations: [keeper]',
      `Ada Marsh is a keeper.${cite}`,
    );
    expect(told({ 'people/ada.mdx': own, 'lore/lamp.mdx': lamp(`<Ref to="ada" /> lit it.${cite}`) })).toEqual(
      [],
    );
  });
});

describe('long-quotation', () => {
  const quoted = (words: number) => `She said “${Array(words).fill('never').join(' ')}”.${cite}`;

  it('of more than 25 words', () => {
    expect(toldOf(`It burns.${cite}\n\n${quoted(26)}`)).toEqual([
      '9:11 long-quotation: a quotation of 26 words. Quote at most 25, and tell the rest in your own words.',
    ]);
  });

  it('is none of 25', () => expect(toldOf(quoted(25))).toEqual([]));
});

describe('date-in-prose', () => {
  it.each(['December 29, 2017', 'December 29th, 2017', '29th December', '29th of December'])('%s', (date) => {
    expect(toldOf(`It was lit on ${date} at last.${cite}`)).toEqual([
      `7:15 date-in-prose: "${date}" as a date. Write the day first, without an ending: 29 December 2017.`,
    ]);
  });

  it.each(['29 December 2017', 'December 2017', 'May 2017', '29 December'])('%s is none', (date) => {
    expect(toldOf(`It was lit on ${date} at last.${cite}`)).toEqual([]);
  });
});

describe('american-spelling', () => {
  it('outside quotations only, and never in a name', () => {
    const body = `The color is “my favorite color”, says the Center.${cite}`;
    expect(told({ 'lore/lamp.mdx': lamp(body) })).toEqual([
      'content/lore/lamp.mdx:7:5 american-spelling: "color" outside a quotation. The wiki is written in British English: colour.',
    ]);
  });
});
