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

describe('long-quotation', () => {
  const quoted = (words: number) => `She said “${Array(words).fill('never').join(' ')}”.${cite}`;

  it('of more than 25 words', () => {
    expect(toldOf(`It burns.${cite}\n\n${quoted(26)}`)).toEqual([
      '9:11 long-quotation: a quotation of 26 words. Quote at most 25, and tell the rest in your own words.',
    ]);
  });

  it('is none of 25', () => expect(toldOf(quoted(25))).toEqual([]));

  it('in the marks of other languages', () => {
    for (const [begin, end] of ['„“', '«»', '「」', '""']) {
      expect(toldOf(`She said ${begin}${Array(26).fill('never').join(' ')}${end}.${cite}`)).toEqual([
        expect.stringContaining('long-quotation: a quotation of 26 words'),
      ]);
    }
  });

  const many = Array(30).fill('never').join(' ');
  it.each([
    [`The 5" lens ${many} a 12" lamp.`],
    [`A 6'2" keeper ${many} the 5½" lens, 3" of oil ${many} and 4".`],
    [`The 5” lens ${many} a 12” lamp.`],
    [`“No”, she said of the 5" lens ${many} and “yes” of the 12" one.`],
    [`The "5" lens" ${many} the "12" lamp".`],
    [`She came “in 2017” ${many} and “left in 2018”.`],
    [`She came "in 2017" ${many} and "left in 2018".`],
    [`The ’90s and the ‘80s ${many} of the keepers’ lamp.`],
  ])('is none: %s', (text) => expect(toldOf(text + cite)).toEqual([]));

  it('is one with inches in it', () => {
    expect(toldOf(`She said “the 5” lens ${many} is dark”.${cite}`)).toEqual([
      expect.stringContaining('long-quotation: a quotation of 35 words'),
    ]);
  });
});

describe('date-in-prose', () => {
  it.each(['December 29, 2017', 'December 29th, 2017', '29th December', '29th of December'])('%s', (date) => {
    expect(toldOf(`It was lit on ${date} at last.${cite}`)).toEqual([
      `7:15 date-in-prose: "${date}" as a date. Write the day first, without an ending: 29 December 2017.`,
    ]);
  });

  it('each time it stands there', () => {
    expect(
      toldOf(`Lit on June 1, 2017, dark on June 2, 2017.${cite}`).map((each) => each.slice(0, 20)),
    ).toEqual(['7:8 date-in-prose: "', '7:30 date-in-prose: ']);
  });

  it.each(['29 December 2017', 'December 2017', 'May 2017', '29 December'])('%s is none', (date) => {
    expect(toldOf(`It was lit on ${date} at last.${cite}`)).toEqual([]);
  });
});

describe('date-in-prose and spelling in the language of the wiki', () => {
  const toldIn = (language: string, body: string) =>
    told({
      'wiki.yaml': tiny()['wiki.yaml']!.replace('language: en-GB', `language: ${language}`),
      'lore/lamp.mdx': lamp(body + cite),
    }).map((each) => each.replace('content/lore/lamp.mdx:', ''));

  it('American dates name the month first', () => {
    for (const language of ['en-US', 'en', 'en-CA']) {
      expect(toldIn(language, 'Lit on February 18, 2022, and in May 2017, on May 3.')).toEqual([]);
      for (const date of [
        '18 February 2022',
        '18th February',
        '18th of February',
        'February 18th, 2022',
        '18 February, 2022',
      ]) {
        const [issue, ...more] = toldIn(language, `Lit on ${date} at last.`);
        expect(more).toEqual([]);
        expect(issue).toMatch(
          /^7:8 date-in-prose: "[^"]+" as a date\. Write the month first, without an ending: December 29, 2017\.$/,
        );
      }
    }
  });

  it('other English ones the day', () => {
    for (const language of ['en-gb', 'en-AU', 'en-IE']) {
      expect(toldIn(language, 'Lit on 18 February 2022.')).toEqual([]);
      expect(toldIn(language, 'Lit on February 18, 2022.')).toHaveLength(1);
    }
  });

  it('other languages have months of their own', () => {
    expect(
      toldIn('de', 'Seit dem 18. Februar 2022, im Text „February 18, 2022“ und February 18, 2022.'),
    ).toEqual([]);
  });

  it('British spelling is asked of British English, however its tag is written', () => {
    expect(toldIn('en-gb', 'It is gray.')).toEqual([expect.stringContaining('american-spelling')]);
    expect(toldIn('en-GB-oxendict', 'It is gray.')).toHaveLength(1);
    for (const language of ['en-US', 'en', 'de']) expect(toldIn(language, 'It is gray.')).toEqual([]);
  });
});

describe('american-spelling', () => {
  it('outside quotations only, and never in a name', () => {
    const body = `The color is “my favorite color”, says the Center.${cite}`;
    expect(told({ 'lore/lamp.mdx': lamp(body) })).toEqual([
      'content/lore/lamp.mdx:7:5 american-spelling: "color" outside a quotation. The wiki is written in British English: colour.',
    ]);
  });

  it('points at the word outside the quotation', () => {
    expect(toldOf(`“My color”, he said; it is a color.${cite}`)).toEqual([
      expect.stringMatching(/^7:30 american-spelling: /),
    ]);
  });

  it('of words that are stressed, not a title', () => {
    expect(toldOf(`It is *gray* and **gray**.${cite}`)).toHaveLength(2);
  });
});

describe('words that an author only repeats keep their spelling and their dates', () => {
  const words = 'the gray color of December 29, 2017';
  const film = { 'works/film.mdx': entry(`title: All ${words}\nsummary: A film.\ntype: film`) };
  it.each([
    ['set apart as a quotation', `<Quote by="chair" sources="almanac">We wanted ${words}.</Quote>`],
    [
      'set apart as a quotation in paragraphs',
      `<Quote by="chair" sources="almanac">\n\n${words}\n\n- ${words}\n\n</Quote>`,
    ],
    [
      'in a quotation with a spoiler',
      `<Quote by="chair" sources="almanac">We <Spoiler level="first">wanted ${words}</Spoiler>.</Quote>`,
    ],
    ['in a Markdown quotation', `> We wanted ${words}.${cite}`],
    ['in marks', `He wanted “${words}”.${cite}`],
    ['in straight marks', `He wanted "${words}".${cite}`],
    ['in single marks', `He didn’t want ‘${words}’.${cite}`],
    ['in marks within marks', `“He wanted ‘gray’, on ${words}”, she said.${cite}`],
    ['in German marks', `He wanted „${words}“.${cite}`],
    ['in French marks', `He wanted « ${words} ».${cite}`],
    ['in marks around markup', `He wanted “the **gray color** of *it*, on **December 29, 2017**”.${cite}`],
    ['in marks with inches', `He wanted “a 5” lens and ${words} too”.${cite}`],
    ['in a title in italics', `He wrote *All ${words}*.${cite}`],
    ['in a title that is a link', `He wrote <Ref to="film" />, or <Ref to="film">All ${words}</Ref>.${cite}`],
    ['in the title of an entry', `He wrote All ${words}, which sank.${cite}`],
  ])('%s', (_, body) => {
    const link = `\n\nSee <Ref to="film" /> and <Ref to="chair" />.${cite}`;
    expect(told({ ...film, 'lore/lamp.mdx': lamp(body + link) })).toEqual([]);
  });

  it.each([
    ['after a quotation', `“He”, wanted ${words}.${cite}`],
    ['between inches', `The 5" lens was in ${words} a 12" one.${cite}`],
    ['after a mark that nothing answers', `The “lens was in ${words}.${cite}`],
    ['in a link with other words', `<Ref to="film">It was in ${words}</Ref>.${cite}`],
    ['between apostrophes', `The ‘80s keepers’ lamp was in ${words} the keeper’s.${cite}`],
  ])('but not %s', (_, body) => {
    const link = `\n\nSee <Ref to="film" /> and <Ref to="chair" />.${cite}`;
    expect(told({ ...film, 'lore/lamp.mdx': lamp(body + link) }).map((each) => each.split(' ')[1])).toEqual([
      'american-spelling:',
      'american-spelling:',
      'date-in-prose:',
    ]);
  });
});
