import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/issues/catalogue.ts';
import { lawCodes } from '../../../src/issues/strength.ts';
import { guide, under } from '../../support/guide.ts';
import { guideTables } from '../../support/guide-fields.ts';

it('every problem has a heading with its cure, and every such heading is a problem', () => {
  const codes = Object.keys(catalogue);
  const headings = [...under('## Problems and their cures').matchAll(/^### (.+)$/gm)].map(
    ([, code]) => code!,
  );
  expect(codes.length).toBeGreaterThan(30);
  expect([...headings].sort()).toEqual([...codes].sort());
});

it('every law is in the list of what wiki.yaml may turn off, and nothing else is', () => {
  const list = under('## Problems and their cures').split('The laws are:\n')[1]!.split('\n\n')[0]!;
  const named = [...list.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code!);
  expect([...named].sort()).toEqual([...lawCodes].sort());
});

it('no cure is a bare heading', () => {
  const cures = under('## Problems and their cures').split(/^### /m).slice(1);
  expect(cures.filter((cure) => cure.split('\n').slice(1).join(' ').trim().length < 40)).toEqual([]);
});

describe('the field tables say what the schemas say', () => {
  for (const [heading, lines] of Object.entries(guideTables)) {
    it(heading, () => {
      const rows = [...under(`### ${heading}`).matchAll(/^\| *(`.+?) *\| *(.*?) *\| *(.*?) *\|$/gm)];
      const found = rows.map(([, field, meaning, required]) => ({ field, meaning, required }));
      expect(found).toEqual(lines.map((line) => ({ ...line, meaning: line.meaning || expect.any(String) })));
    });
  }
});

it('the guide speaks to authors of any checkout: it names no machine and no folder outside', () => {
  expect(guide).not.toMatch(/\/home\/|\/tmp\b|localhost|\.\.\//);
});
