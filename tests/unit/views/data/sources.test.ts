import { expect, it } from 'vitest';
import { sources } from '../../../../src/views/data/sources.ts';
import { editionWith, tiny } from '../../../support/tiny.ts';

const authorsOf = (byline: string) => {
  const files = {
    'sources.yaml': tiny()['sources.yaml']!.replace('title: Almanac', `${byline}, title: Almanac`),
  };
  const items = sources.of(editionWith(files, 'none')) as { id: string; author?: object[] }[];
  return items.find(({ id }) => id === 'almanac')!.author;
};

it('reference managers get each author of a joint byline', () => {
  expect(authorsOf('author: Ann Lee and Bo Ek (eds), authors: [Ann Lee, Bo Ek]')).toEqual([
    { literal: 'Ann Lee' },
    { literal: 'Bo Ek' },
  ]);
});

it('a byline alone stays whole: an office may have an “and” in its name', () => {
  expect(authorsOf('author: Lamp and Oil Board')).toEqual([{ literal: 'Lamp and Oil Board' }]);
});
