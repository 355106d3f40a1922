import { expect, it } from 'vitest';
import { readFolder } from '../../../src/read/files/read-folder.ts';
import { Citations } from '../../../src/cells/citations.ts';
import { Edition } from '../../../src/wiki/edition.ts';
import { formatReport } from '../../../src/issues/report.ts';
import { shelvesOf } from '../../../src/views/lists/shelves.ts';
import { loadWiki } from '../../../src/load.ts';
import { statementsOf } from '../../support/statements.ts';

const { wiki, issues } = loadWiki(readFolder('content'));

it('the content has no problems', () => {
  expect(wiki ? '' : formatReport(issues)).toBe('');
});

it('every source supports something', () => {
  const used = new Set(statementsOf(wiki!).flatMap((each) => each.sources));
  expect([...wiki!.sources.keys()].filter((key) => !used.has(key))).toEqual([]);
});

it('every section of the menu has something on it at every level', () => {
  const empty = Edition.all(wiki!, '/').flatMap((edition) =>
    edition
      .ofKind('section')
      .filter((section) => shelvesOf(edition, section, new Citations(edition)).length === 0)
      .map((section) => `${section.id} at "${edition.level.id}"`),
  );
  expect(empty).toEqual([]);
});
