import { describe, expect, it } from 'vitest';
import { formatAnnotations } from '../../../src/issues/annotations.ts';
import { issue } from '../../../src/issues/issue.ts';
import { formatReport } from '../../../src/issues/report.ts';
import { lawCodes } from '../../../src/issues/strength.ts';
import { loadWiki } from '../../../src/load.ts';
import { lamp, tiny, told } from '../../support/tiny.ts';

const uncited = lamp('The lamp burns all night.');
const withLaws = (laws: string) => ({
  'lore/lamp.mdx': uncited,
  'wiki.yaml': `${tiny()['wiki.yaml']}laws: ${laws}\n`,
});

describe('a law that wiki.yaml does not name, or names an error', () => {
  it.each(['{}', '{ date-in-prose: off }', '{ uncited-paragraph: error }'])('keeps the wiki: %s', (laws) => {
    const { wiki, issues } = loadWiki(tiny(withLaws(laws)));
    expect(wiki).toBeUndefined();
    expect(issues).toEqual([expect.objectContaining({ code: 'uncited-paragraph', strength: 'error' })]);
  });
});

it('a law that is to warn is told of, and the wiki is made', () => {
  const { wiki, issues } = loadWiki(tiny(withLaws('{ uncited-paragraph: warn }')));
  expect(wiki).toBeDefined();
  expect(issues).toEqual([expect.objectContaining({ code: 'uncited-paragraph', strength: 'warn' })]);
});

it('a law that is off is not told of', () => {
  const { wiki, issues } = loadWiki(tiny(withLaws('{ uncited-paragraph: off }')));
  expect(wiki).toBeDefined();
  expect(issues).toEqual([]);
});

it('a warning beside an error does not save the wiki', () => {
  const files = withLaws('{ uncited-paragraph: warn }');
  const { wiki, issues } = loadWiki(tiny({ ...files, 'lore/lamp.mdx': lamp('On <Ref to="chiar" />.') }));
  expect(wiki).toBeUndefined();
  expect(issues.map(({ strength }) => strength).sort()).toEqual(['error', 'warn']);
});

describe('told of in wiki.yaml, alone', () => {
  const line = tiny()['wiki.yaml']!.split('\n').length;
  it.each([
    [
      '{ american-speling: off }',
      `${line}:9 unknown-law: no law "american-speling". Did you mean "american-spelling"?`,
    ],
    [
      '{ colour: off }',
      `${line}:9 unknown-law: no law "colour". The laws are ${lawCodes.map((each) => `"${each}"`).join(', ')}.`,
    ],
    [
      '{ unknown-tag: off }',
      `${line}:9 not-a-law: "unknown-tag" is a problem, and no law. It cannot be turned off: nothing right could be built with it. Take the line out.`,
    ],
    [
      '{ date-in-prose: of }',
      `${line}:24 wrong-value: "laws.date-in-prose" is "of". Expected one of "error", "warn", "off". Did you mean "off"?`,
    ],
  ])('%s', (laws, expected) => {
    expect(told(withLaws(laws))).toEqual([`content/wiki.yaml:${expected}`]);
  });

  it('a list where laws are named', () => {
    expect(told(withLaws('[date-in-prose]'))).toEqual([
      expect.stringMatching(
        /wrong-value: "laws" is a list\. Expected a group of fields: How strong a law is/,
      ),
    ]);
  });
});

const place = { file: 'content/lore/a, b:c.mdx', line: 3, column: 5, excerpt: 'x', length: 4 };
const found = (code: 'missing-frontmatter' | 'wrong-encoding') => issue(code, place);
const warning = { ...found('wrong-encoding'), strength: 'warn' as const };

describe('a report', () => {
  it('says of a warning that it is one, and counts it apart', () => {
    const report = formatReport([found('missing-frontmatter'), warning, warning]);
    expect(report).toContain(':3:5  wrong-encoding (warning)\n');
    expect(report).toMatch(/\n1 problem and 2 warnings in 1 file\. [^\n]*$/);
    expect(formatReport([warning])).toMatch(/\n1 warning in 1 file\. [^\n]*$/);
  });

  it('of more than fifty problems ends with a table of them, and no shorter one', () => {
    const many = [
      ...Array<unknown>(48)
        .fill(0)
        .map(() => found('missing-frontmatter')),
      warning,
      warning,
    ];
    expect(formatReport(many)).not.toContain('times');
    const report = formatReport([...many, { ...warning, file: 'content/b.mdx' }]);
    expect(report).toContain(
      [
        '',
        'problem              times  files',
        'missing-frontmatter     48      1',
        'wrong-encoding           3      2',
        '',
      ].join('\n'),
    );
  });
});

describe('for GitHub', () => {
  it('a problem is a command in one line, escaped so that nothing in it ends it', () => {
    const odd = { ...found('missing-frontmatter'), found: '100%\nof it: a, b' };
    expect(formatAnnotations([odd])).toBe(
      '::error file=content/lore/a%2C b%3Ac.mdx,line=3,col=5,endColumn=9,title=missing-frontmatter::' +
        `100%25%0Aof it: a, b. ${odd.cure}`,
    );
  });

  it('a warning is one', () => {
    expect(formatAnnotations([warning])).toMatch(/^::warning file=/);
  });
});
