import { expect, it } from 'vitest';
import { markdownOf } from '../../../src/views/text/markdown.ts';
import { inQuotationMarks } from '../../../src/wiki/quotation-marks.ts';
import { editionWith, lamp, tiny } from '../../support/tiny.ts';

it.each([
  ['The lamp', '“The lamp”'],
  ['Why “The lamp” burns', '“Why ‘The lamp’ burns”'],
  ['‘Lamps’: “First Light” is the keeper’s', '“‘Lamps’: ‘First Light’ is the keeper’s”'],
])('%s in quotation marks has single ones within', (text, printed) => {
  expect(inQuotationMarks(text)).toBe(printed);
});

it('so has the title of a source', () => {
  const sources = tiny()['sources.yaml']!.replace(
    /title: The saboteur unmasked/,
    `title: 'The "saboteur" unmasked'`,
  );
  const edition = editionWith(
    { 'sources.yaml': sources, 'lore/lamp.mdx': lamp('It burns.<Cite sources="gazette" />') },
    'first',
  );
  expect(markdownOf(edition, edition.find('lamp')!)).toContain(
    '1. “The ‘saboteur’ unmasked”, Harbour Gazette',
  );
});
