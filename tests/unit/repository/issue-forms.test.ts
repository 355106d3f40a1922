import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Field {
  type: string;
  id?: string;
  attributes?: { label?: string; value?: string; options?: string[] };
}
interface Form {
  name?: string;
  description?: string;
  body: Field[];
}

const folder = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(folder).filter((file) => file !== 'config.yml');

// GitHub leaves out a form that breaks its rules, and tells nobody
// (docs.github.com, "Syntax for GitHub's form schema").
describe.each(forms)('%s', (file) => {
  const form = parse(readFileSync(join(folder, file), 'utf8')) as Form;
  const asked = form.body.filter(({ type }) => type !== 'markdown');

  it('says what it is for', () => {
    expect([form.name?.length, form.description?.length].every((length) => length && length > 3)).toBe(true);
  });

  it('asks in fields that GitHub knows, each with a name of its own and a label', () => {
    expect(asked.length).toBeGreaterThan(0);
    const wrong = asked.filter(
      ({ type, id, attributes }) =>
        !['input', 'textarea', 'dropdown'].includes(type) || !/^[\w-]+$/.test(id ?? '') || !attributes?.label,
    );
    expect(wrong).toEqual([]);
    const names = asked.flatMap(({ id, attributes }) => [id, attributes!.label]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('gives every choice once, and every remark its words', () => {
    const choices = form.body
      .filter(({ type }) => type === 'dropdown')
      .map((each) => each.attributes?.options);
    expect(choices.filter((each) => !each?.length || new Set(each).size < each.length)).toEqual([]);
    const remarks = form.body.filter(({ type }) => type === 'markdown');
    expect(remarks.filter(({ attributes }) => !attributes?.value)).toEqual([]);
  });
});
