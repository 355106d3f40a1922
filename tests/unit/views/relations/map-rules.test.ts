import { expect, it } from 'vitest';
import { listToBegin, relationLists, type RelationList } from '../../../../src/views/relations/lists.ts';
import { layOutMap } from '../../../../src/views/relations/map-layout.ts';
import { mapContent } from '../../../../src/views/relations/map.ts';
import { mapRules } from '../../../../src/views/relations/map-rules.ts';
import { Edition } from '../../../../src/wiki/edition.ts';
import { wikiOf } from '../../../support/wikis.ts';

const [edition] = Edition.all(wikiOf('plays'), '/');
const content = mapContent(edition!);
const drawing = layOutMap(content);
const lists = relationLists(edition!, content.relations);
const rules = mapRules(
  drawing,
  lists.map(({ type }) => type),
);

const counted = (...counts: number[]) => counts.map((count) => ({ count }) as RelationList);
const begun = (...counts: number[]) => listToBegin(counted(...counts))?.count;

it('a map begins with the first type that is read at once', () => {
  expect(begun(1, 13, 32)).toBe(13);
  expect(begun(200, 90, 20)).toBe(20);
});

it('a map without such a type begins with what comes nearest', () => {
  expect(begun(1, 3, 2)).toBe(3);
  expect(begun(200, 90)).toBe(90);
  expect(begun(3, 90)).toBe(3);
  expect(begun()).toBe(undefined);
});

it('the rules of a map name the types of its edition and no other', () => {
  const named = new Set([...rules.matchAll(/#(\w+):checked/g)].map(([, id]) => id));
  expect(named).toEqual(new Set([...lists.map(({ type }) => type), 'whole']));
});

/** The number of each end, with the types of the lines that lead to it. */
const ends = new Map<number, Set<string>>();
for (const { lines } of [...drawing.groups.flatMap(({ names }) => names), ...drawing.hubs]) {
  for (const { to, type } of lines) ends.set(to, (ends.get(to) ?? new Set()).add(type));
}

it('the rules of a map say of each end of a line what lights it', () => {
  expect(ends.size).toBeGreaterThan(10);
  for (const number of ends.keys()) {
    expect(rules).toContain(`.map:has(a.n${number}:is(`);
    expect(rules).toMatch(new RegExp(`>\\.n${number}(\\.\\w+)?\\) a\\.n${number}[,{]`));
  }
});

it('an end with lines of several types lights of each type what that type joins to it', () => {
  const several = [...ends].filter(([, types]) => types.size > 1);
  expect(several.length).toBeGreaterThan(0);
  const selectors = rules.split(/[{},](?=[.])/);
  for (const [number, types] of several) {
    const own = selectors.filter((each) => each.endsWith(` a.n${number}`));
    expect(own).toHaveLength(types.size + 1);
    for (const type of types) {
      expect(
        own.some((each) => each.includes(`#${type}:checked`) && each.includes(`.n${number}.${type})`)),
      ).toBe(true);
    }
    expect(own.every((each) => each.includes(':checked'))).toBe(true);
  }
});
