import { hiddenCharacters } from './hostile-texts.ts';
import { mutantsOf, shortly, type Mutant } from './mutants.ts';

/** Lines of YAML that are put before the fields of a file and must be refused. */
const refused: Record<string, string> = {
  'a tab as indentation': 'aliases:\n\t- x\n',
  'a key twice': 'title: A\ntitle: B\n',
  'an anchor and its alias': 'aliases: [&a Alias one, *a]\n',
  'a list that holds itself': 'aliases: &a [*a]\n',
  'a map that holds itself': 'x: &a { b: *a }\n',
  'an alias to nothing': 'title: *nobody\n',
  'a merge key': 'base: &base { title: X }\n<<: *base\n',
  'a function': 'title: !!js/function "function () { return 1 }"\n',
  'a tag of its own': 'title: !thing x\n',
  'a binary': 'title: !!binary aGk=\n',
  'a set': 'aliases: !!set { a, b }\n',
  'an open quotation': 'title: "A\n',
  'an open list': 'aliases: [a\n',
  'an open map': 'x: {a: b\n',
  'a colon in a value': 'title: A: B\n',
  'a list as a key': '? [a, b]\n: x\n',
  'a directive': '%YAML 1.1\n---\n',
  'a second document': 'a: 1\n---\nb: 2\n',
  'an end and a second document': 'a: 1\n...\nb: 2\n',
  'a thousand levels of lists': `aliases: ${'['.repeat(1_000)}${']'.repeat(1_000)}\n`,
  'a hundred thousand levels of lists': `aliases: ${'['.repeat(100_000)}\n`,
  'ten thousand levels of maps': `x: ${'{a: '.repeat(10_000)}\n`,
  'ten thousand unknown keys': Array.from({ length: 10_000 }, (_, at) => `key${at}: x\n`).join(''),
  'a bare word': 'word\n',
  'a reserved letter': 'title: @x\n',
  'an unknown escape': 'title: "\\q"\n',
  'a stray bracket': ']\n',
  'a key of a million letters': `${'k'.repeat(1_000_000)}: x\n`,
};

/** Ten aliases to ten aliases to ten aliases: a billion laughs. */
const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]']
  .concat(
    'bcdefghi'
      .split('')
      .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(',')}]`),
  )
  .join('\n');

/** Breaks the YAML of the settings, the sources, a table and an entry, as text. */
export function yamlMutants(files: Record<string, string>): Mutant[] {
  const broken = { ...refused, 'a billion laughs': `${bomb}\n` };
  const mutant = mutantsOf('YAML', files);
  return ['wiki.yaml', 'sources.yaml', 'tracks.yaml', 'lore/sample-lore.mdx'].flatMap((file) => {
    const text = files[file]!;
    const entry = file.endsWith('.mdx');
    const before = (lines: string) => (entry ? text.replace('---\n', () => `---\n${lines}`) : lines + text);
    return [
      ...Object.entries(broken).map(([name, lines]) =>
        // A second document ends an entry's fields, and is then part of its text.
        mutant(name, file, before(lines), true),
      ),
      ...hiddenCharacters.map((each) =>
        mutant(`a comment with ${shortly(each)}`, file, before(`# ${each}\n`), true),
      ),
      mutant('a comment', file, before('# words\n')),
      mutant('a byte order mark', file, `\ufeff${text}`),
      mutant('a byte order mark in the middle', file, text.replace('\n', '\n\ufeff'), true),
      mutant('Windows line ends', file, text.replaceAll('\n', '\r\n')),
      mutant('a byte order mark and Windows line ends', file, `\ufeff${text.replaceAll('\n', '\r\n')}`),
      mutant('old Macintosh line ends', file, text.replaceAll('\n', '\r'), true),
      mutant('one lone carriage return', file, text.replace('\n', '\r'), true),
      mutant('nothing at all', file, '', true),
      mutant('a line break alone', file, '\n', true),
      mutant('spaces alone', file, '   ', true),
      mutant('bytes of a picture', file, '\ufffdPNG\r\n\u001a\n\0\0\0\rIHDR', true),
      mutant('the text twice over', file, text + text, file !== 'tracks.yaml'),
      mutant(
        'only its first half',
        file,
        text.slice(0, text.length / 2),
        file !== 'tracks.yaml' && file !== 'sources.yaml',
      ),
      mutant('a file of a million lines', file, text + '\n'.repeat(1_000_000), true),
    ];
  });
}
