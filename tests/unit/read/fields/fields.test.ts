import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../../../src/read/schemas/field-types.ts';
import { entry, told, tiny } from '../../../support/tiny.ts';

/** What is told of lore/lamp.mdx with other fields; they begin in line 2. */
const toldOfFields = (...lines: string[]) =>
  told({ 'lore/lamp.mdx': entry(lines.join('\n')) }).map((each) =>
    each.replace('content/lore/lamp.mdx:', ''),
  );

const valid = ['title: The lamp', 'summary: It shines.', 'type: object'] as const;
const [title, , type] = valid;

describe('unknown-field', () => {
  it('misspelt, with the field that was meant', () => {
    expect(toldOfFields(...valid, 'alias: [Light]')).toEqual([
      '5:1 unknown-field: unknown field "alias". Did you mean "aliases"?',
    ]);
  });

  it('unlike any other, with the fields there are', () => {
    expect(toldOfFields(...valid, 'colour: red')).toEqual([
      '5:1 unknown-field: unknown field "colour". Known fields here: title, aliases, formerIds, summary, summaries, draft, level, coverTitle, type, partOf, rules.',
    ]);
  });

  it('deep in a row, under its full name', () => {
    expect(told({ 'awards.yaml': '- { yaer: 2001 }\n' })).toContain(
      'content/awards.yaml:1:5 unknown-field: unknown field "0.yaer". Did you mean "year"?',
    );
  });
});

it('missing-field says what belongs there', () => {
  expect(toldOfFields(title, type)).toEqual([
    expect.stringMatching(
      /^2:1 missing-field: missing field "summary"\. Expected text: One sentence for somebody/,
    ),
  ]);
});

describe('wrong-value', () => {
  it('none of those allowed, with the one that was meant', () => {
    expect(told({ 'awards.yaml': '- { result: wan }\n' })).toContain(
      'content/awards.yaml:1:13 wrong-value: "0.result" is "wan". Expected one of "won", "nominated", "finalist", "eligible", "submitted". Did you mean "won"?',
    );
  });

  it('none of those allowed, without a far guess', () => {
    expect(told({ 'awards.yaml': '- { result: cathedral }\n' })).toContainEqual(
      expect.stringMatching(/ wrong-value: .* "eligible", "submitted"\.$/),
    );
  });

  it.each([
    ['summary: 3', '3:10', 'the number 3', ' Write "3".'],
    ['summary: true', '3:10', 'the boolean true', ' Write "true".'],
    ['summary: [a]', '3:10', 'a list', ' Write a.'],
    ['summary: { a: b }', '3:10', 'a group of fields', ''],
    ['summary: { value: It shines, sources: [almanac] }', '3:10', 'a group of fields', ' Write It shines.'],
    ['summary:', '3:9', 'empty', ''],
    ['summary: ""', '3:10', '""', ''],
  ])('of another type: %s', (line, place, found, example) => {
    expect(toldOfFields(title, line, type)).toEqual([
      `${place} wrong-value: "summary" is ${found}. Expected text: One sentence for somebody who has watched nothing; safe at the lowest level.${example}`,
    ]);
  });

  it.each([
    ['reception/r.mdx', 'published: 2018-01-04', '{ value: 2018-01-04, sources: [key] }'],
    ['reception/r.mdx', 'published: 2018', '{ value: 2018, sources: [key] }'],
    ['reception/r.mdx', 'published: [2018-01-04]', '{ value: 2018-01-04, sources: [key] }'],
    ['reception/r.mdx', 'rating: 4/5', '{ value: 4/5, sources: [key] }'],
    ['reception/r.mdx', 'rating: 4', '{ value: "4", sources: [key] }'],
    ['reception/r.mdx', 'headline: "One, two: three"', '{ value: "One, two: three", sources: [key] }'],
    ['reception/r.mdx', 'headline:', '{ value: …, sources: [key] }'],
    ['reception/r.mdx', 'praises: the chase', '[{ text: the chase, sources: [key] }]'],
    ['reception/r.mdx', 'praises:\n  - the chase', '{ text: the chase, sources: [key] }'],
    ['reception/r.mdx', 'praises: { text: the chase, sources: [almanac] }', '[{ … }]'],
    ['reception/r.mdx', 'stance: { value: positive, sources: [almanac] }', 'positive'],
    ['reception/r.mdx', 'aliases: The notice', '[The notice]'],
    ['plot/s.mdx', 'cast:\n  - ada', '{ character: ada }'],
    ['plot/s.mdx', 'cast: ada', '[{ character: ada }]'],
    ['plot/s.mdx', 'order: "10"', '10'],
    ['episodes/e.mdx', 'runtime: 61', '[{ value: 61, sources: [key] }]'],
    ['episodes/e.mdx', 'runtime: [61]', '{ value: 61, sources: [key] }'],
    ['episodes/e.mdx', 'credits: [ada]', '{ to: ada, job: …, sources: [key] }'],
    ['episodes/e.mdx', 'number: one', undefined],
    ['sources.yaml', '- { key: x, title: T, publisher: P, link: yes }', 'true'],
    ['sources.yaml', '- { key: x, title: 1984, publisher: P, link: true }', '"1984"'],
  ])('of another shape, with the right one: %s, %s', (path, line, example) => {
    const text = path.endsWith('.mdx') ? entry(line) : line;
    const field = /\w+/.exec(line)![0];
    const issues = told({ [path]: text }).filter((each) =>
      path.endsWith('.mdx') ? each.includes(` wrong-value: "${field}`) : each.includes(' wrong-value: '),
    );
    expect(issues.map((each) => / Write (.*)\.$/.exec(each)?.[1])).toEqual([example]);
  });

  it('of a group that is missing, with its shape', () => {
    expect(told({ 'episodes/e.mdx': entry('title: E') })).toContainEqual(
      expect.stringMatching(
        /missing field "released"\. Expected a group of fields: .* Write \{ value: …, sources: \[key\] \}\.$/,
      ),
    );
  });

  it('too long, with how long it may be and is', () => {
    expect(toldOfFields(title, `summary: ${'a'.repeat(241)}`, type)[0]).toMatch(
      /^3:10 wrong-value: "summary" is "a{56}…"\. Expected at most 240 characters \(it has 241\): text: One sentence/,
    );
    expect(toldOfFields(title, `summary: ${'a'.repeat(240)}`, type)).toEqual([]);
  });

  it('a list that must not be empty', () => {
    expect(told({ 'tracks.yaml': '- { title: Foghorn, sources: [] }\n' })).toEqual([
      'content/tracks.yaml:1:30 wrong-value: "0.sources" is an empty list. Expected a list: Keys of sources.yaml that state this, nearest first.',
    ]);
  });

  it('an address that is not on the web', () => {
    const row = '- { key: x, title: X, publisher: X, link: true, url: "javascript:alert(1)" }\n';
    expect(told({ 'sources.yaml': tiny()['sources.yaml'] + row })).toContain(
      'content/sources.yaml:3:54 wrong-value: "2.url" is "javascript:alert(1)". Expected text: Its address.',
    );
  });
});

describe('bad-date', () => {
  const chapter = (date: string) =>
    told({
      'lore/lamp.mdx': entry(valid.join('\n'), '<Ref to="casting" /> came later.<Cite sources="almanac" />'),
      'production/casting.mdx': entry(
        `title: Casting\nsummary: Who.\norder: 1\nevents: [{ date: ${date}, text: It began., sources: [almanac] }]`,
      ),
    });

  it('of a day that does not exist', () => {
    expect(chapter('2018-02-30')).toEqual([
      'content/production/casting.mdx:5:18 bad-date: "events.0.date" is "2018-02-30". Expected an ISO date that exists: 2017-12-29, 2017-12 or 2017.',
    ]);
  });

  it('of a number that is no year', () => {
    expect(chapter('29')).toEqual([expect.stringContaining('bad-date: "events.0.date" is the number 29.')]);
  });

  it('a day, a month and a year are dates', () => {
    for (const date of ['2018-02-28', '2018-02', '2018', '"2018"']) expect(chapter(date)).toEqual([]);
  });

  it.each([
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2019-13', false],
    ['2019-00', false],
    ['29 December 2017', false],
    ['2017-12-29T10:00', false],
    ['17-12-29', false],
    ['', false],
  ])('%s: %s', (text, expected) => expect(isIsoDate(text)).toBe(expected));
});
