import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../../src/views/lists/index-a-z.ts';
import { sortName, titleOrder } from '../../../../src/wiki/titles.ts';
import { play } from '../../../support/play.ts';
import { anyLetters, editionWith, entry, lamp } from '../../../support/tiny.ts';

const sorted = (...titles: string[]) => titles.sort(titleOrder('en'));

describe('titles are sorted', () => {
  it('without a leading article', () => {
    expect(sorted('The Twilight Zone', 'An Urn', 'Star Trek', 'A Zebra')).toEqual([
      'Star Trek',
      'The Twilight Zone',
      'An Urn',
      'A Zebra',
    ]);
  });

  it('but a word that only begins like one stays', () => {
    expect(['Theatre', 'Another', 'Andor', 'The Thing'].map(sortName)).toEqual([
      'Theatre',
      'Another',
      'Andor',
      'Thing',
    ]);
  });

  it('without an article inside quotation marks', () => {
    expect(
      ['“The Entertainer”', '«A Zebra»', 'The “Big” One', '¿An Urn?', '(The) Thing'].map(sortName),
    ).toEqual(['Entertainer”', 'Zebra»', 'Big” One', 'Urn?', 'The) Thing']);
  });

  it('as they stand, when they have no letters', () => {
    expect(['“…”', '(!)', '"'].map(sortName)).toEqual(['“…”', '(!)', '"']);
  });

  it('without accents or case', () => {
    expect(sorted('zebra', 'Éclair', 'eagle', 'Fig')).toEqual(['eagle', 'Éclair', 'Fig', 'zebra']);
  });

  it('with numbers by their size', () => {
    expect(sorted('Scene 10', 'Scene 9', 'Scene 2')).toEqual(['Scene 2', 'Scene 9', 'Scene 10']);
  });

  it('as the wiki’s language has it, whatever the machine speaks', () => {
    const titles = ['Cihla', 'Chata', 'Duha', 'Hora'];
    expect([...titles].sort(titleOrder('cs'))).toEqual(['Cihla', 'Duha', 'Hora', 'Chata']);
    expect([...titles].sort(titleOrder('en'))).toEqual(['Chata', 'Cihla', 'Duha', 'Hora']);
  });

  it('without an opening quotation mark', () => {
    expect(sorted('“Zoo”', '‘Apple’', '"Mast"', 'Nest')).toEqual(['‘Apple’', '"Mast"', 'Nest', '“Zoo”']);
  });
});

describe('the index', () => {
  const works = (titles: string[]) => {
    const files = Object.fromEntries(
      titles.map((title, at) => [
        `works/w${at}.mdx`,
        entry(`title: "${title}"\nsummary: A film.\ntype: film`),
      ]),
    );
    const links = titles.map((_, at) => `<Ref to="w${at}" />`).join(' ');
    return { ...anyLetters, ...files, 'lore/lamp.mdx': lamp(`Like ${links}.<Cite sources="almanac" />`) };
  };
  const letters = (files: Record<string, string>, level?: string) =>
    lettersOf(editionWith(files, level)).map(
      (group) => `${group.letter}: ${group.entries.map((each) => each.title).join(', ')}`,
    );

  it('files by first letter, accents under the plain one, figures first under #', () => {
    expect(letters(works(['2001', 'The Éclair', 'Eagle', 'Plover']))).toEqual([
      '#: 2001',
      'C: The chair',
      'E: Eagle, The Éclair',
      'L: The lamp',
      'P: Plot, Plover',
    ]);
  });

  it('files other scripts under letters of theirs, behind the Latin ones', () => {
    const titles = ['Æon Flux', 'Łukasz Żal', 'Øyvind Ås', 'Ήλιος', 'Ёж', '船長', '“The Entertainer”'];
    expect(letters(works(titles))).toEqual([
      'A: Æon Flux',
      'C: The chair',
      'E: “The Entertainer”',
      'L: The lamp, Łukasz Żal',
      'O: Øyvind Ås',
      'P: Plot',
      'Η: Ήλιος',
      'Е: Ёж',
      '漢: 船長',
    ]);
  });

  it('says what each entry is, and leads to it', () => {
    const [first] = lettersOf(editionWith({}));
    expect(first?.entries).toEqual([{ title: 'The chair', href: '/lore/chair/', label: 'object' }]);
  });

  it('leaves out what does not exist at the reader’s level', () => {
    expect(letters(play, 'none').join()).not.toContain('The cut chain');
    expect(letters(play, 'first')).toContain('C: The chair, The cut chain');
  });
});
