import { expect, it } from 'vitest';
import { partsByBeginning, type Keyed } from '../../../../src/views/lists/parts-by-beginning.ts';

const keyed = (...keys: string[]) =>
  keys.map((key): Keyed<string> => ({ key, thing: key, size: 10, worth: 1 }));
const limits = { size: 40, beginning: 10, samples: 1 };
const shown = (parts: ReturnType<typeof partsByBeginning<string>>) =>
  Object.fromEntries([...parts].map(([beginning, { things }]) => [beginning, things]));

it('few things are one part', () => {
  expect(shown(partsByBeginning(keyed('ada', 'bob'), limits))).toEqual({ '': ['ada', 'bob'] });
});

it('of many, those with the commonest beginning get a part of their own, and the part above tells of it', () => {
  const parts = partsByBeginning(keyed('bo', 'lab', 'lad', 'lob', 'zoe'), limits);
  expect(shown(parts)).toEqual({ '': ['bo', 'zoe'], l: ['lab', 'lad', 'lob'] });
  expect(parts.get('')!.below).toEqual(['l']);
});

it('a part whose things lie in parts below holds the best of them, and the best of which it is a whole word', () => {
  const items = keyed(...[...'abcdef'].flatMap((each) => [`la ${each}`, `lab ${each}`, `lad ${each}`]));
  items.find(({ key }) => key === 'lad c')!.worth = 5;
  items.find(({ key }) => key === 'la d')!.worth = 3;
  items.find(({ key }) => key === 'lab b')!.worth = 4;
  expect(partsByBeginning(items, limits).get('la')!.things).toEqual(
    expect.arrayContaining(['la d', 'lad c']),
  );
});

it('what all of a part share is its beginning, and who has typed less finds the best of it above', () => {
  const parts = partsByBeginning(keyed('bo', 'lamp a', 'lamp b', 'lamp c', 'lamp d'), limits);
  expect(shown(parts)).toMatchObject({
    '': ['lamp a', 'bo'],
    'lamp ': ['lamp a', 'lamp b', 'lamp c', 'lamp d'],
  });
});

it('more things of one key than a part holds are cut to the best, and the part says so', () => {
  const items = Array.from({ length: 6 }, (_, place) => ({
    ...keyed('ada')[0]!,
    thing: `${place}`,
    worth: place,
  }));
  const part = partsByBeginning(items, limits).get('ada')!;
  expect(part).toEqual({ things: expect.arrayContaining(['5', '4', '3']), below: [], cut: true });
  expect(part.things).not.toContain('0');
});

it('where nothing stands for others, nothing is cut, and beginnings are no longer than they may be', () => {
  const parts = partsByBeginning(keyed('laaa', 'laab', 'laac', 'laad', 'laae'), {
    ...limits,
    beginning: 2,
    samples: 0,
  });
  expect(shown(parts)).toEqual({ '': [], la: ['laaa', 'laab', 'laac', 'laad', 'laae'] });
});
