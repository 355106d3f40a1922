import { expect, it } from 'vitest';
import { claimsTable } from '../../../../src/views/data/claims-table.ts';
import { editionWith, lamp } from '../../../support/tiny.ts';

const tableAt = (level: string) =>
  claimsTable(
    editionWith({ 'lore/lamp.mdx': lamp('It “burns”, all night.<Cite sources="almanac gazette" />') }, level),
  );

it('a table of statements has a line for each, with semicolons between its sources', () => {
  const [names, ...lines] = tableAt('first').split('\r\n');
  expect(names).toBe('id,text,sources,entry,anchor,url,level');
  expect(lines.find((line) => line.startsWith('lamp#'))).toMatch(
    /^lamp#claim-\w+,"It “burns”, all night\.",almanac; gazette,lamp,claim-\w+,\/after\/first-light\/lore\/lamp\/#claim-\w+,none$/,
  );
  expect(lines.at(-1)).toBe('');
});

it('of a source that may not be named it has publisher and date', () => {
  expect(tableAt('none')).toContain(',almanac; Harbour Gazette (2001-03-04),lamp,');
});
