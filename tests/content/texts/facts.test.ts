import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFolder } from '../../../src/read/files/read-folder.ts';
import { loadWiki } from '../../../src/load.ts';
import { statementsOf } from '../../support/statements.ts';

/** The researched facts are kept beside the project, not in it. */
const folder = '../shared/facts/';

interface Fact {
  id: string;
  spoiler: string;
  same_as?: string[];
}

const read = <Row>(name: string): Row[] => parse(readFileSync(`${folder}${name}.yaml`, 'utf8')) as Row[];

describe.skipIf(!existsSync(folder))('the researched facts', () => {
  const wiki = loadWiki(readFolder('content')).wiki!;
  const statements = statementsOf(wiki);
  const stated = (id: string, level: string) =>
    statements.some((each) => each.facts.includes(id) && wiki.levels.rank(each.level) >= wiki.levels.rank(level));
  const facts = () => ['story', 'production', 'reception'].flatMap((name) => read<Fact>(name));
  const ledger = () => read<{ id: string; level: string }>('seed-ledger');

  it('every row of the seed is stated, at its level or above', () => {
    expect(ledger()).toHaveLength(64);
    expect(ledger().filter((row) => !stated(row.id, row.level)).map((row) => row.id)).toEqual([]);
  });

  it('at least 600 of the dossier’s facts are stated', () => {
    const told = facts().filter((fact) => [fact.id, ...(fact.same_as ?? [])].some((id) => stated(id, 'none')));
    console.log(`${told.length} of ${facts().length} researched facts are stated`);
    expect(told.length).toBeGreaterThanOrEqual(600);
  });

  it('nothing stands below the level of its fact', () => {
    const needs = new Map([
      ...facts().map((fact): [string, string] => [fact.id, fact.spoiler]),
      ...ledger().map((row): [string, string] => [row.id, row.level]),
    ]);
    const low = statements.flatMap((each) =>
      each.facts
        .filter((id) => wiki.levels.rank(each.level) < wiki.levels.rank(needs.get(id)))
        .map((id) => `${each.path}: "${id}" needs "${needs.get(id)}", it stands at "${each.level}"`),
    );
    expect(low).toEqual([]);
  });

  it('every id that is carried exists', () => {
    const known = new Set([...facts(), ...ledger()].map((each) => each.id));
    const unknown = statements.flatMap((each) =>
      each.facts.filter((id) => !known.has(id)).map((id) => `${each.path}: "${id}"`),
    );
    expect(unknown).toEqual([]);
  });
});
