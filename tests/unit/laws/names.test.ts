import { describe, expect, it } from 'vitest';
import { anyLetters, entry, lamp, told } from '../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';
/** Links to an added entry, so that it is no orphan. */
const linked = (id: string) => ({ 'lore/lamp.mdx': lamp(`It lights <Ref to="${id}" />.${cite}`) });

it('duplicate-id: ids are unique across folders', () => {
  expect(told({ 'works/lamp.mdx': entry('title: A film\nsummary: It is long.\ntype: film') })).toEqual([
    'content/works/lamp.mdx:1:1 duplicate-id: id "lamp" is taken by content/lore/lamp.mdx. Rename one file: ids are unique across all folders.',
  ]);
});

describe('duplicate-title', () => {
  const film = (fields: string) =>
    told({ ...linked('film'), 'works/film.mdx': entry(`${fields}\nsummary: It is long.\ntype: film`) });

  it('whatever case and accents it is written with', () => {
    expect(film('title: the CHÁIR')).toEqual([
      'content/works/film.mdx:2:8 duplicate-title: title "the CHÁIR" is taken by content/lore/chair.mdx. Tell them apart, e.g. with a word in brackets.',
    ]);
  });

  it('a cover title is a title too', () => {
    expect(film('title: A film\ncoverTitle: The chair')).toEqual([
      expect.stringMatching(/^content\/works\/film\.mdx:3:13 duplicate-title: title "The chair" is taken by/),
    ]);
  });

  it.each([
    ['はは', 'ばば'],
    ['राम', 'रीमा'],
    ['שלום', 'שָׁלֵם'],
    ['مُدرس', 'مَدرس'],
  ])('%s and %s are two, as their marks are letters', (one, other) => {
    expect(
      told({
        ...anyLetters,
        'works/one.mdx': entry(`title: ${one}\nsummary: A film.\ntype: film`),
        'works/other.mdx': entry(`title: ${other}\nsummary: A film.\ntype: film`),
        'lore/lamp.mdx': lamp(`It lights <Ref to="one" /> and <Ref to="other" />.${cite}`),
      }),
    ).toEqual([]);
  });

  it.each([
    ['Ωμέγα', 'Ωμεγα'],
    ['Артём', 'Артем'],
    ['ガラス', 'ガラス'],
    ['Việt', 'viet'],
  ])('%s and %s are one', (one, other) => {
    expect(
      told({
        ...anyLetters,
        'works/one.mdx': entry(`title: ${one}\nsummary: A film.\ntype: film`),
        'works/other.mdx': entry(`title: ${other}\nsummary: A film.\ntype: film`),
        'lore/lamp.mdx': lamp(`It lights <Ref to="one" /> and <Ref to="other" />.${cite}`),
      }),
    ).toEqual([expect.stringContaining('duplicate-title')]);
  });

  it('a word in brackets tells two apart', () => {
    expect(film('title: The chair (film)')).toEqual([]);
  });
});

describe('duplicate-alias', () => {
  const chair = (aliases: string) =>
    told({
      'lore/chair.mdx': entry(`title: The chair\nsummary: A seat.\ntype: object\naliases: ${aliases}`),
    });

  it('of another entry’s title', () => {
    expect(chair('[Seat, the Lamp]')).toEqual([
      'content/lore/chair.mdx:5:17 duplicate-alias: alias "the Lamp" is also a name of content/lore/lamp.mdx. Keep it where readers would expect to land.',
    ]);
  });

  it('of another entry’s alias', () => {
    const other = entry('title: The lamp\nsummary: It shines.\ntype: object\naliases: [Seat]');
    const twice = { 'lore/lamp.mdx': other, 'lore/chair.mdx': other.replace('The lamp', 'The chair') };
    expect(told(twice)).toEqual([
      expect.stringMatching(
        /^content\/lore\/lamp\.mdx:5:11 duplicate-alias: alias "Seat" is also a name of content\/lore\/chair\.mdx/,
      ),
    ]);
  });

  it('other spellings of one’s own are welcome', () => {
    expect(chair('[Seat, Throne]')).toEqual([]);
  });
});

describe('bad-id', () => {
  it.each(['Old_Film', 'old film', 'old--film', '-film', 'filme-été'])('%s', (id) => {
    expect(
      told({ ...linked(id), [`works/${id}.mdx`]: entry('title: A film\nsummary: It is long.\ntype: film') }),
    ).toEqual([
      `content/works/${id}.mdx:1:1 bad-id: file name "${id}" cannot be an id. Use lower-case letters, digits and single hyphens, e.g. "first-flight.mdx".`,
    ]);
  });

  it.each(['film', 'film-2', '2001'])('%s is none', (id) => {
    expect(
      told({ ...linked(id), [`works/${id}.mdx`]: entry('title: A film\nsummary: It is long.\ntype: film') }),
    ).toEqual([]);
  });
});
