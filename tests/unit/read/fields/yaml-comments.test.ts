import { describe, expect, it } from 'vitest';
import { entry, told, tiny } from '../../../support/tiny.ts';

/** What is told of lore/lamp.mdx with these fields after its title, which begin in line 3. */
const toldOfFields = (fields: string) =>
  told({ 'lore/lamp.mdx': entry(`title: The lamp\n${fields}`) }).map((each) =>
    each.replace('content/lore/lamp.mdx:', ''),
  );

const rest = 'summary: It shines.\ntype: object';

describe('yaml-comment', () => {
  it('behind a value, which would lose its end, with the value as it was meant', () => {
    expect(toldOfFields('summary: Ranked #4 of all plays.\ntype: object')).toEqual([
      '3:17 yaml-comment: “#4 of all plays.” is a comment, which nobody reads. If it belongs to the text, put all of it in quotation marks: "Ranked #4 of all plays.". If not, give it a line of its own, at the beginning of the line.',
    ]);
  });

  it.each([
    ['in place of a value', `summary: #4 of all plays\ntype: object`, '3:10'],
    ['behind a value in quotation marks', `summary: "It shines." # all night\ntype: object`, '3:23'],
    ['on the line that would go on', `summary: It is ranked\n  #4 of all plays.\ntype: object`, '4:3'],
    ['behind the last of several lines', `summary: It is\n  ranked #4.\ntype: object`, '4:10'],
    ['behind an item', `aliases:\n  - Lamp #2\n${rest}`, '4:10'],
    ['on the line that would go on with an item', `aliases:\n  - Lamp\n    #2\n${rest}`, '5:5'],
    ['within brackets', `aliases: [Light,\n  Lamp #2\n  ]\n${rest}`, '4:8'],
    ['on the line that would go on within brackets', `aliases: [Lamp\n#2\n]\n${rest}`, '4:1'],
    ['behind a list', `aliases: [Light] # and more\n${rest}`, '3:18'],
    ['behind the name of a field', `aliases: # other names\n  - Light\n${rest}`, '3:10'],
    ['behind the head of a text of several lines', `summary: > # long\n  It shines.\ntype: object`, '3:12'],
  ])('%s', (_, fields, place) => {
    const [first] = toldOfFields(fields);
    expect(first).toMatch(new RegExp(`^${place} yaml-comment: `));
  });

  it('alone where it takes a bracket with it', () => {
    expect(toldOfFields(`aliases: [Lamp #2, Light]\n${rest}`)).toEqual([
      expect.stringMatching(/^3:16 yaml-comment: “#2, Light\]” is a comment/),
    ]);
  });

  it('in other files of fields', () => {
    const row = '- { key: k, title: T, publisher: P, link: false } # once\n';
    expect(told({ 'sources.yaml': tiny()['sources.yaml'] + row })).toContainEqual(
      expect.stringMatching(/^content\/sources.yaml:3:51 yaml-comment: /),
    );
  });

  it('quotes the value in marks that it does not hold', () => {
    expect(toldOfFields(`summary: The 5" lamp's #2\ntype: object`)).toEqual([
      expect.stringContaining(`in quotation marks: 'The 5" lamp''s #2'.`),
    ]);
  });

  it.each([
    ['on lines of their own', `# The lamp\nsummary: It shines.\n# a thing\n\n  # of metal\ntype: object`],
    ['in lists', `aliases:\n  # by the keeper\n  - Light\n  # by all\n  - Lantern\n${rest}`],
    ['between the lines of brackets', `aliases: [\n  Light,\n  # by all\n  Lantern,\n]\n${rest}`],
    ['in quotation marks', `summary: "Ranked #4, 'it' says"\naliases: ['A #1']\ntype: object`],
    ['in quotation marks, on a line of its own', `summary: "It is\n  #4"\ntype: object`],
    ['in a text of several lines', `summary: >\n  Ranked\n  #4 of all\ntype: object`],
    ['within a word', `summary: Lamp#2 and C# shine.\ntype: object`],
  ])('is none %s', (_, fields) => {
    expect(toldOfFields(fields).filter((each) => each.includes('yaml-comment'))).toEqual([]);
  });

  it('counts lines that end as on Windows', () => {
    const text = entry(`title: The lamp\r\n${rest.replace('\n', ' #2\r\n')}`);
    expect(told({ 'lore/lamp.mdx': text })).toEqual([expect.stringMatching(/:3:21 yaml-comment: “#2” is/)]);
  });
});
