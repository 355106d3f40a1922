import { expect, it } from 'vitest';
import { entry, told } from '../../support/tiny.ts';

const chair = (ids: string) => ({
  'lore/chair.mdx': entry(`title: The chair\nsummary: A seat.\ntype: object\nformerIds: ${ids}`),
});

it('an entry may have had other names', () => {
  expect(told(chair('[seat, the-keepers-chair]'))).toEqual([]);
});

it('former-id-taken: an old address is not the address of another entry', () => {
  expect(told(chair('[seat, lamp]'))).toEqual([
    'content/lore/chair.mdx:5:19 former-id-taken: former id "lamp" is taken by content/lore/lamp.mdx. An old address can lead to one entry: keep the id where its readers would want to land.',
  ]);
});

it('an entry that lay in another folder had its own name there', () => {
  expect(told(chair('[chair]'))).toEqual([]);
  expect(told(chair('[seat, chair]'))).toEqual([]);
});

it('former-id-taken: nor an old address twice', () => {
  expect(told(chair('[chair, seat, seat, chair]'))).toEqual([
    expect.stringMatching(/^content\/lore\/chair\.mdx:5:26 former-id-taken: former id "seat" is taken/),
    expect.stringMatching(/^content\/lore\/chair\.mdx:5:32 former-id-taken: former id "chair" is taken/),
  ]);
});

it('bad-former-id: a path, a file name or capitals are no id', () => {
  expect(told(chair('[Seat, lore/seat, seat.mdx, a--b]')).map((each) => each.split(': ')[0])).toEqual([
    'content/lore/chair.mdx:5:13 bad-former-id',
    'content/lore/chair.mdx:5:19 bad-former-id',
    'content/lore/chair.mdx:5:30 bad-former-id',
    'content/lore/chair.mdx:5:40 bad-former-id',
  ]);
});

it('wrong-value: one name is no list', () => {
  expect(told(chair('seat'))).toEqual([
    expect.stringMatching(/^content\/lore\/chair\.mdx:5:12 wrong-value: "formerIds" is "seat"/),
  ]);
});
