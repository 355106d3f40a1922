import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';
const cure = 'Entries are text: use Markdown and the vocabulary tags only.';

describe('code-in-content', () => {
  it.each([
    ['import', "import x from 'node:fs'\n\nIt burns."],
    ['export', 'export const x = 1\n\nIt burns.'],
    ['an {expression}', '{process.env.HOME}\n\nIt burns.'],
    ['an {expression}', '{/* a remark */}\n\nIt burns.'],
    ['raw HTML (<div>)', '<div>\n\nIt burns.<Cite sources="almanac" />\n\n</div>\n\nOn.'],
    ['raw HTML (<script>)', '<script src="x" />\n\nIt burns.'],
    ['a code block', '```js\nx\n```\n\nIt burns.'],
    ['an image', '![a lamp](https://example.org/x.png)\n\nIt burns.'],
  ])('%s on lines of its own', (what, body) => {
    expect(toldOf(body + cite)).toEqual([`7:1 code-in-content: ${what} in an entry. ${cure}`]);
  });

  it.each([
    ['an {expression}', '{1 + 1}'],
    ['raw HTML (<b>)', '<b>x</b>'],
    ['raw HTML (<img>)', '<img src="x" onerror="y" />'],
    ['raw HTML (<ref>)', '<ref to="chair" />'],
    ['an image', '![x](y.png)'],
  ])('%s within a sentence: %s', (what, code) => {
    expect(toldOf(`It burns ${code} on.${cite}`)).toEqual([
      `7:10 code-in-content: ${what} in an entry. ${cure}`,
    ]);
  });

  it.each(['to={evil}', '{...evil}'])('an {expression} as attribute: %s', (attribute) => {
    expect(toldOf(`It burns <Ref ${attribute} /> on.${cite}`)).toContain(
      `7:10 code-in-content: an {expression} in an entry. ${cure}`,
    );
  });

  it('hidden inside the vocabulary’s tags', () => {
    expect(toldOf(`<Spoiler level="first">\n\nIt <i>dies</i>.${cite}\n\n</Spoiler>`)).toEqual([
      `9:4 code-in-content: raw HTML (<i>) in an entry. ${cure}`,
    ]);
    expect(toldOf(`It lights <Ref to="chair">{name}</Ref>.${cite}`)).toEqual([
      `7:27 code-in-content: an {expression} in an entry. ${cure}`,
    ]);
  });

  it('hidden in lists, quotes and tables', () => {
    expect(toldOf(`- {1}${cite}`)).toEqual([
      expect.stringMatching(/^7:3 code-in-content: an \{expression\}/),
    ]);
    expect(toldOf(`> {1}${cite}`)).toEqual([
      expect.stringMatching(/^7:3 code-in-content: an \{expression\}/),
    ]);
    expect(toldOf(`| Night |\n| --- |\n| {1}${cite} |`)).toEqual([
      expect.stringMatching(/^9:3 code-in-content: an \{expression\}/),
    ]);
  });
});

it('plain Markdown is no code', () => {
  const body = `*It* **burns**, \`<b>\` or not.${cite}

- One${cite}
- Two${cite}

| Night |
| --- |
| One${cite} |

> Three.${cite}

***

## A heading`;
  expect(toldOf(body)).toEqual([]);
});
