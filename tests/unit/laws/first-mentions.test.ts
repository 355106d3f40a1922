import { describe, expect, it } from 'vitest';
import { entry, lamp, told } from '../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';

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

  describe('of a whole name', () => {
    const person = (title: string, more = '') =>
      entry(`title: ${title}\nsummary: A name.\noccupations: [keeper]${more}`);
    const others = {
      'people/ann.mdx': person('Ann Lee', '\naliases: [Ann Lee Ray]'),
      'people/mary.mdx': person('Mary Ann Lee', '\naliases: [Old Ann Lee]'),
      'works/film.mdx': entry('title: The Ann Lee story\nsummary: A film.\ntype: film'),
    };
    const all = `\n\n## Links\n\n<Ref to="ann" />, <Ref to="mary" />, <Ref to="film" />.${cite}`;
    const toldOfText = (text: string) =>
      told({ ...others, 'lore/lamp.mdx': lamp(`${text}${cite}${all}`) }).map((each) =>
        each.replace('content/lore/lamp.mdx:', '').replace(/ is mentioned.*/, ''),
      );

    it.each([
      'With Ann Lee-Smith.',
      'With Jean-Ann Lee.',
      'With Ann Leeson and Joann Lee.',
      'With Ann Lee Smith.',
      'With Sue Ann Lee and J. Ann Lee.',
      'With Mary Ann Lee-Smith, O’Ann Lee, Mary Ann Lee Smith.',
      'He saw The Ann Lee story.',
      'With Old Ann Lee.',
    ])('none in: %s', (text) => expect(toldOfText(text)).toEqual([]));

    it.each([
      ['Then Ann Lee slept.', '7:6 unlinked-mention: "Ann Lee"'],
      ['It slept. Then Ann Lee slept.', '7:16 unlinked-mention: "Ann Lee"'],
      ['With Captain Ann Lee.', '7:14 unlinked-mention: "Ann Lee"'],
      ['By Ann Lee’s lamp, Ann Lee-like.', '7:4 unlinked-mention: "Ann Lee"'],
      ['By Ann Lee–Bob Ray.', '7:4 unlinked-mention: "Ann Lee"'],
      ['By Ann Lee Ray.', '7:4 unlinked-mention: "Ann Lee"'],
      ['With Ann Lee-Smith and Ann Lee.', '7:24 unlinked-mention: "Ann Lee"'],
      ['With Mary Ann Lee.', '7:6 unlinked-mention: "Mary Ann Lee"'],
    ])('one in: %s', (text, issue) => expect(toldOfText(text)).toEqual([issue]));

    it('both of two', () => {
      expect(toldOfText('With Ann Lee and Mary Ann Lee.')).toEqual([
        '7:6 unlinked-mention: "Ann Lee"',
        '7:18 unlinked-mention: "Mary Ann Lee"',
      ]);
    });
  });
});
