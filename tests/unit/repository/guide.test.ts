import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../src/read/files/read-folder.ts';
import { catalogue } from '../../../src/issues/catalogue.ts';
import { lawCodes } from '../../../src/issues/strength.ts';
import { loadWiki } from '../../../src/load.ts';
import { guideTables } from '../../support/guide-fields.ts';

const guide = readFileSync('content/README.md', 'utf8');

/** The text under a heading, up to the next of the same depth or above. */
function under(heading: string): string {
  const [hashes = ''] = /^#+/.exec(heading) ?? [];
  const [, text] = guide.split(`\n${heading}\n`);
  if (text === undefined) throw new Error(`The authors' guide has no heading "${heading}".`);
  return text.split(new RegExp(`\n#{1,${hashes.length}} `))[0]!;
}

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

describe('the examples are right', () => {
  const examples = [...guide.matchAll(/```mdx\n([\s\S]*?)```/g)].map(([, text]) => text!);
  const whole = examples.find((text) => text.startsWith('---'))!;
  const [, frontmatter] = whole.split('---\n');
  const path = 'people/jimmi-simpson.mdx';

  it('there is a whole entry, and one example per tag', () => {
    for (const tag of ['Ref', 'Cite', 'Spoiler', 'Quote', 'Disputed']) {
      expect(under(`### ${headingOf(tag)}`)).toContain(`<${tag}`);
    }
  });

  for (const text of examples) {
    it(text.replace(/\s+/g, ' ').slice(0, 60), () => {
      const entry = text === whole ? text : `---\n${frontmatter}---\n\n${text}`;
      const { issues } = loadWiki({ ...readFolder('content'), [path]: entry });
      const own = issues.filter((issue) => issue.file.endsWith(path));
      // An example of one tag need not link as much as an entry must.
      expect(own.filter((issue) => text === whole || issue.code !== 'few-links-out')).toEqual([]);
    });
  }
});

function headingOf(tag: string): string {
  return new RegExp(`^### (${tag}: .*)$`, 'm').exec(guide)?.[1] ?? tag;
}

it('the guide speaks to authors of any checkout: it names no machine and no folder outside', () => {
  expect(guide).not.toMatch(/\/home\/|\/tmp\b|localhost|\.\.\//);
});
