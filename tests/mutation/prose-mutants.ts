import { hiddenCharacters, hugeLine, objectNames, runningTexts } from './hostile-texts.ts';
import { mutantsOf, shortly, type Mutant } from './mutants.ts';
import { takeApart } from './whole-wiki.ts';

const cite = '<Cite sources="almanac" />';

/** What must not be accepted in a text, whole or within a sentence. */
const refused = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror="alert(1)" />',
    '<svg onload="alert(1)" />',
    '<b>x</b>',
    '<br/>',
  ],
  ...[
    '<iframe src="javascript:alert(1)"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '<math><mtext/></math>',
  ],
  ...[
    '<object data="x" />',
    '<meta http-equiv="refresh" content="0" />',
    '<base href="https://example.org" />',
  ],
  ...[
    '<style>*{}</style>',
    '<style>{`*{color:red}`}</style>',
    '<form action="x"><input/></form>',
    '<x-y />',
    '<a:b />',
    '<Ref.x />',
  ],
  ...[
    '<!-- words -->',
    '<![CDATA[x]]>',
    '<?xml version="1.0"?>',
    '<!doctype html>',
    '{1}',
    '{/* words */}',
    '{}',
    '{',
  ],
  ...['{`a`}', '{alert(1)}', '{props.x}', '{...x}', '{(() => { while (true); })()}', '{"<script>"}', '&{1}'],
  ...[
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](java&Tab;script:alert(1))',
  ],
  ...[
    '[x](<java\tscript:alert(1)>)',
    '[x](vbscript:x)',
    '[x](data:text/html,x)',
    '[x](//example.org)',
    '[x](https://example.org)',
  ],
  ...[
    '[x](/people/)',
    '[x](../x)',
    '[x](mailto:a@example.org)',
    '[x]()',
    '[x](#)',
    '[x](#nowhere)',
    '[x](# "title")',
  ],
  ...[
    'https://example.org',
    'www.example.org',
    'a@example.org',
    '<https://example.org>',
    '![x](y.png)',
    '![x](javascript:y)',
  ],
  ...[
    '[x][y]\n\n[y]: javascript:alert(1)',
    '[y]\n\n[y]: https://example.org "t"',
    '![x][y]\n\n[y]: #y',
    '[y]: <data:x>',
  ],
  ...[
    'x[^1]\n\n[^1]: A note.',
    'x[^a]\n\n[^a]: <Spoiler level="first">A note.</Spoiler>',
    '- [ ] to do',
    '- [x] done',
  ],
  ...[
    '```js\nalert(1)\n```',
    '~~~\nx\n~~~',
    '```',
    '# One',
    '#### Four',
    '## <Ref to="all-samples" />',
    '## *x*',
    '## A\n\nx.\n\n## A',
  ],
  ...[
    'import x from "y"',
    'export const x = 1',
    'export default () => 1',
    'import("x")\n\nexport {}',
    'import {',
  ],
  ...[
    '<Ref>x</Ref>',
    '<Ref to="" />',
    '<Ref to="nobody" />',
    '<Ref to={"x"} />',
    '<Ref to="all-samples" onclick="x" />',
  ],
  ...[
    '<Ref {...x} />',
    '<Ref to="all-samples" to="sample-lore" />',
    '<Ref to="all-samples" set:html="<b>" />',
    '<Ref to />',
  ],
  ...[
    '<Ref to="all-samples#nowhere" />',
    '<Ref to="#" />',
    '<Ref to="../wiki" />',
    '<Ref to="javascript:alert(1)" />',
    '<Ref to="all-samples" at="1" />',
  ],
  ...[
    '<Ref to="all-samples">',
    '</Ref>',
    '<Ref to="all-samples">x</Cite>',
    '<Ref to="all-samples"',
    '<Ref to="all-samples>x</Ref>',
  ],
  ...[
    '<Ref to="all-samples"><Ref to="sample-lore" /></Ref>',
    '[<Ref to="all-samples" />](#a)\n\n## A',
    '<Ref to="all-samples"><Spoiler level="first">x</Ref></Spoiler>',
  ],
  ...[
    '<Cite />',
    '<Cite sources="" />',
    '<Cite sources="nobody" />',
    '<Cite sources="almanac,gazette-2001" />',
    '<Cite sources={x} />',
    '<Cite sources="almanac" client:load />',
  ],
  ...[
    '<Cite sources="almanac">words</Cite>',
    '<Cite sources="../x" />',
    '<Cite sources="constructor" />',
    '<Ref to="constructor" />',
    '<Ref to="__proto__" />',
  ],
  ...[
    '<Spoiler>x</Spoiler>',
    '<Spoiler level="frist">x</Spoiler>',
    '<Spoiler level="constructor">x</Spoiler>',
    '<Spoiler level="first">x',
  ],
  ...[
    '<Spoiler level="first" />',
    '<Quote>x</Quote>',
    '<Quote by="nobody" sources="almanac">x</Quote>',
    '<Quote by="sample-person" sources="nobody">x</Quote>',
  ],
  ...['<Disputed level="first">x</Disputed>', '<Disputed>', '<disputed>x</disputed>', '<Foo />'],
  ...[
    '<Slot />',
    '<Fragment />',
    '<Fragment set:html="<b>" />',
    '<></>',
    '<Image src="x" />',
    '<Astro />',
    '<this.x />',
    '<$ />',
    '<_ />',
  ],
  ...objectNames.flatMap((name) => [`<${name} />`, `<Ref to="all-samples" ${name}="x" />`]),
  ...[
    '| <b>x</b> |\n| --- |\n| x |',
    '| x |\n| --- |\n| <script>x</script> |',
    '| x |\n| --- |\n| {1} |',
    '> <b>x</b>',
    '- {1}',
    '1. <img />',
  ],
  ...[
    '\0',
    '&#x202e;',
    '&#x200b;',
    '&#xfeff;',
    '&ZeroWidthSpace;',
    '&#7;',
    '&#27;[31m',
    '&#xd800;',
    '&#0;',
    '&#x1F;',
  ],
];

/** What may be accepted, and is then harmless. */
const harmless = [
  ...[
    '\\<script>alert(1)\\</script>',
    '\\{alert(1)\\}',
    '`<script>alert(1)</script>`',
    '`{alert(1)}`',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ],
  ...[
    '&#60;img src=x onerror=alert(1)&#62;',
    '\\[x](javascript:alert(1))',
    '"onmouseover=alert(1) x="',
    '***',
    '~~gone~~',
    '*a **b** c*',
  ],
  ...[
    '> quoted',
    '- one',
    '1. one',
    '| a |\n| --- |\n| b |',
    '    indented',
    'a  \nb',
    'a\\\nb',
    '[[wiki]]',
    '$x$',
    ':::note',
    '[x]',
    '[x][y]',
    '::before',
  ],
  ...[
    '\u200d',
    '👩‍🚀',
    'é',
    'ﷺ',
    '中文',
    'עברית',
    'می‌خواهم',
    '&nbsp;',
    '&shy;',
    '&amp;',
    '&nosuch;',
    '%3Cscript%3E',
    '\\u003cscript\\u003e',
  ],
  ...['}', '<', '\\{', '\\<'],
  ...[
    '`'.repeat(30),
    '*'.repeat(500),
    '_'.repeat(500),
    '['.repeat(500),
    '('.repeat(500),
    '> '.repeat(60),
    '- '.repeat(60),
    '| '.repeat(500),
    '\\'.repeat(500),
  ],
  ...[
    '<Spoiler level="none">x</Spoiler>',
    '<Ref to="all-samples" fact="x" />',
    "<Ref to='all-samples' />",
    '<Ref\n  to="all-samples"\n/>',
    '<Cite sources="almanac almanac" />',
  ],
];

/** Texts that would take a careless parser very long, or very deep. */
const enormous = [
  hugeLine,
  '> '.repeat(20_000),
  '- '.repeat(20_000),
  '['.repeat(50_000),
  '*a '.repeat(50_000),
  '<Disputed>'.repeat(5_000),
  `${'<Disputed>\n\n'.repeat(500)}x${'\n\n</Disputed>'.repeat(500)}`,
  '{'.repeat(50_000),
  '`a'.repeat(50_000),
  '&#60;'.repeat(50_000),
  '<Ref to="all-samples" /> '.repeat(20_000),
  `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}`,
  'x\n\n'.repeat(100_000),
];

const settings: Record<string, (broken: string) => string> = {
  'as a paragraph': (broken) => `${broken}${cite}`,
  'within a sentence': (broken) => `It is ${broken} here.${cite}`,
  'in a spoiler': (broken) => `<Spoiler level="first">\n\nIt is ${broken} here.${cite}\n\n</Spoiler>`,
  'in a list': (broken) => `- It is ${broken}${cite}`,
};

/** Breaks the text of an entry; every construct stands in several places. */
export function proseMutants(files: Record<string, string>): Mutant[] {
  const file = 'lore/sample-lore.mdx';
  const { body } = takeApart(files[file]!);
  const fields = files[file]!.slice(0, -body.length - 1);
  const write = (broken: string) => `${fields}${body}\n\n${broken}\n`;
  const inPlaces = (of: string, list: readonly string[], wrong: boolean, places = Object.keys(settings)) =>
    places.flatMap((place) =>
      list.map((broken) =>
        mutantsOf(of, files)(`${shortly(broken)} ${place}`, file, write(settings[place]!(broken)), wrong),
      ),
    );
  // A line of its own is what these constructs need; within a sentence they are words.
  const ofOwnLine = /^(import|export|#|```|~~~|- |1\. |\||> |\[y\]:|\[\^)/;
  const lineless = refused.filter((each) => !ofOwnLine.test(each) && each !== '```');
  return [
    ...refused.map((broken) =>
      mutantsOf('refused in prose', files)(`${shortly(broken)} alone`, file, write(broken), true),
    ),
    ...inPlaces('refused in prose', lineless, true, ['within a sentence', 'in a spoiler', 'in a list']),
    ...inPlaces(
      'harmless in prose',
      [...harmless, ...runningTexts.map((text) => text.replace(/[<{[]/g, '\\$&'))],
      false,
    ),
    ...inPlaces('hidden character in prose', hiddenCharacters, true, ['within a sentence', 'in a spoiler']),
    ...inPlaces('enormous prose', enormous, false, ['within a sentence', 'as a paragraph']),
  ];
}

/** Breaks the lines around an entry's fields. */
export function frontmatterMutants(files: Record<string, string>): Mutant[] {
  const file = 'lore/sample-lore.mdx';
  const text = files[file]!;
  const mutant = mutantsOf('frontmatter', files);
  const closing = (line: string) => text.replace('\n---\n\n', `\n${line}\n\n`);
  return [
    ...['----', '--- x', '---x: y', '+++', '...', '- - -', ' ---', '', '—'].map((line) =>
      mutant(`closed by ${shortly(line)}`, file, closing(line), true),
    ),
    ...['\n', ' ', 'x\n', '\t', '<!-- -->\n', '\u200b', '\r\n'].map((start) =>
      mutant(`after ${shortly(start)}`, file, start + text, true),
    ),
    ...['----\n', '+++\n', '--- yaml\n', '---\t\n', '--- \n', '----'].map((line) =>
      mutant(`opened by ${shortly(line)}`, file, text.replace('---\n', line), !/^---\s*\n$/.test(line)),
    ),
    mutant('closed with spaces after', file, closing('---  ')),
    mutant('closed at the end of the file', file, text.slice(0, text.indexOf('\n---\n') + 4), false),
    mutant(
      'a line that begins with three hyphens in a field',
      file,
      text.replace('---\n', '---\ntitle: |\n  A\n---x\n'),
      true,
    ),
    mutant('three hyphens in a value', file, text.replace(/^summary: .*$/m, 'summary: a --- b')),
    mutant('fields twice', file, text + text, true),
    mutant('nothing after the fields', file, text.slice(0, text.indexOf('\n---\n') + 5), false),
  ];
}
