import { shortly, type Mutant } from './mutants.ts';

const entry = 'lore/sample-lore.mdx';

const badIds = [
  ...[
    'Sample',
    'with space',
    'under_score',
    'dot.ted',
    '-a',
    'a-',
    'a--b',
    '..',
    '%2e%2e',
    '%2f',
    'a\\b',
    'ünlaut',
    'cаllister',
    'ﬁ',
    'a\u200bb',
  ],
  ...[
    'con',
    'nul',
    'com1',
    'aux',
    'a\nb',
    'a\0b',
    'a\u202eb',
    '',
    ' ',
    '.',
    'x'.repeat(300),
    '<script>',
    '"',
    "'",
    '*',
    '?',
    ':',
    '|',
    'a;b',
    '$(x)',
    '`x`',
    '[id]',
    '__proto__',
  ],
];

const strayPaths = [
  ...[
    'notes.txt',
    'lore/notes.txt',
    'lore/picture.png',
    'lore/deep/er/leg.mdx',
    'nowhere/leg.mdx',
    'loer/leg.mdx',
    'leg.mdx',
    'lore/leg.md',
    'lore/leg.MDX',
  ],
  ...[
    'lore/leg.mdx.mdx',
    'lore/leg.mdx~',
    'lore/leg.mdx.bak',
    'lore/README.md',
    'wiki.yml',
    'Wiki.yaml',
    'source.yaml',
    'lore/wiki.yaml',
    'lore/../leg.mdx',
  ],
  ...[
    '../leg.mdx',
    '/etc/passwd',
    'lore//leg.mdx',
    'C:\\leg.mdx',
    '__proto__/leg.mdx',
    'constructor',
    'constructor.yaml',
    'toString/leg.mdx',
    'lore/x.ts',
    'index.html',
    'readme.md',
  ],
];

/** Names of files and folders that cannot be right, and files that are missing. */
export function nameMutants(files: Record<string, string>): Mutant[] {
  const leg = files[entry]!.replace(/^title: .*/m, 'title: A leg')
    .replace(/^aliases:\n.*\n/m, '')
    .replace(/^coverTitle: .*/m, 'coverTitle: Limb');
  const named = (of: string, path: string): Mutant => ({
    class: of,
    name: `a file named ${shortly(path)}`,
    file: path,
    files: Object.defineProperty({ ...files }, path, { value: leg, enumerable: true }),
    wrong: true,
  });
  const without = (path: string): Mutant => {
    const { [path]: gone, ...rest } = files;
    return {
      class: 'missing file',
      name: `without ${path} (${gone!.length} letters)`,
      file: path,
      files: rest,
      wrong: true,
    };
  };
  return [
    ...badIds.map((id) => named('bad file name', `lore/${id}.mdx`)),
    ...strayPaths.map((path) => named('stray file', path)),
    ...[
      'lore/SAMPLE-LORE.mdx',
      'lore/Sample-lore.mdx',
      'Lore/sample-lore.mdx',
      'people/sample-lore.mdx',
      'works/all-samples.mdx',
    ].map((path) => named('same name twice', path)),
    ...['wiki.yaml', 'sources.yaml'].map(without),
    { class: 'missing file', name: 'an empty folder', file: 'wiki.yaml', files: {}, wrong: true },
  ];
}
