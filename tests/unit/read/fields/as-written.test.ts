import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { readFieldBlock } from '../../../../src/read/fields/field-blocks.ts';
import { text } from '../../../../src/read/schemas/field-types.ts';

const marks = Array.from({ length: 0x7f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index));
const likeOthers = [
  'yes',
  'no',
  'on',
  'off',
  'y',
  'true',
  'false',
  'null',
  '~',
  '1984',
  '4.50',
  '0x1F',
  '1:30',
];

const values = [
  ...marks.flatMap((mark) => [
    `${mark}x y`,
    `${mark} x`,
    `x ${mark} y`,
    `x ${mark}y`,
    `x${mark}`,
    `x${mark} y`,
  ]),
  ...likeOthers,
];

/** What a field says as its readers see it; undefined where its author is told of a problem. */
function read(value: string): unknown {
  const file = { path: 'a.yaml', text: `field: ${value}\nother: x\n` };
  const schema = z.strictObject({ field: text('A text.'), other: text('A text.') });
  const { read, issues } = readFieldBlock(file, schema);
  return issues.length > 0 ? undefined : (read!.fields as { field: string }).field;
}

it('a value says what its author wrote, or is a problem', () => {
  expect(values.filter((value) => ![value, undefined].includes(read(value) as string))).toEqual([]);
});

it('a value in quotation marks says what its author wrote', () => {
  const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;
  expect(values.filter((value) => read(quoted(value)) !== value)).toEqual([]);
});

it('the guide names whatever wants quotation marks', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  const rules = guide.slice(
    guide.indexOf('Put a value in quotation marks'),
    guide.indexOf('A value that holds `"`'),
  );
  const named = (word: string) => rules.includes(`\`${word}\``) || rules.includes(`\`"${word}"\``);
  const inWords: Record<string, string> = {
    ',': 'a comma',
    '`': 'a backtick',
    '"': 'a quotation mark',
    "'": 'a quotation mark',
  };
  const refused = (value: string) => read(value) === undefined;
  const starting = marks.filter((mark) => refused(`${mark}x y`) || refused(`${mark} x`));
  expect(starting.length).toBeGreaterThan(10);
  expect(starting.filter((mark) => !named(mark) && !rules.includes(inWords[mark] ?? mark))).toEqual([]);
  const words = likeOthers.filter((word) => !/\d/.test(word) && refused(word));
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter((word) => !named(word))).toEqual([]);
});
