import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Slugger from 'github-slugger';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const withoutCode = (text: string) => text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).replaceAll('\\', '/'));

/** What people read about this repository, and the files of its host, which name paths and commands too. */
const documents = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...['content/README.md', 'tests/README.md'].filter((file) => existsSync(file)),
  ...filesBelow('docs').filter((file) => !file.endsWith('.png')),
  ...filesBelow('.github'),
];

/** All that a pattern finds in documents: its first group, where it has one. */
const found = (pattern: RegExp, files = documents) =>
  files.flatMap((file) =>
    [...read(file).matchAll(pattern)].map(([whole, group]) => ({ file, what: group ?? whole })),
  );
const told = (all: { file: string; what: string }[]) => all.map(({ file, what }) => `${file}: ${what}`);

/** Entries of nobody's, in examples. */
const example = /^content\/people\/ada-\w+\.mdx$/;

describe('the paths that documents name', () => {
  // What has changed may tell of what is gone.
  const present = documents.filter((file) => file !== 'CHANGELOG.md');

  it('from the top of the repository exist', () => {
    const paths = found(
      /(?<![\w/.-])(?:src|tests|content|docs|\.github|\.ci)\/(?:[\w./-]|\[[\w.]*\])*/g,
      present,
    ).map(({ file, what }) => ({ file, what: what.replace(/\.+$/, '') }));
    expect(paths.length).toBeGreaterThan(40);
    expect(told(paths.filter(({ what }) => !existsSync(what) && !example.test(what)))).toEqual([]);
  });

  it('to code exist from the top, or from the document', () => {
    const paths = found(/`([\w./[\]-]+\.(?:ts|astro|css|mjs))`/g, present);
    expect(paths.length).toBeGreaterThan(5);
    const missing = paths.filter(
      ({ file, what }) => !existsSync(what) && !existsSync(join(dirname(file), what)),
    );
    expect(told(missing)).toEqual([]);
  });

  it('in the map of src/ are those there are', () => {
    const [, map] = read('README.md').split(/^src\/.*$/m);
    const named = [...map!.split('\n```')[0]!.matchAll(/^ {2}([\w./-]+)/gm)].map(([, name]) => name!);
    expect(named.filter((name) => !existsSync(join('src', name)))).toEqual([]);
    const rooms = readdirSync('src', { withFileTypes: true }).filter((each) => each.isDirectory());
    expect(rooms.map(({ name }) => `${name}/`).filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe('links', () => {
  const links = documents
    .flatMap((file) =>
      [...withoutCode(read(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, what]) => ({ file, what: what! })),
    )
    .filter(({ what }) => !/^[a-z]+:/.test(what));

  it('within the repository lead somewhere', () => {
    const wrong = links.filter(({ file, what }) => !existsSync(join(dirname(file), what.split('#')[0]!)));
    expect(links.length).toBeGreaterThan(30);
    expect(told(wrong)).toEqual([]);
  });

  it('to a heading find it', () => {
    const wrong = links.filter(({ file, what }) => {
      const [path, anchor] = what.split('#');
      const target = path ? join(dirname(file), path) : file;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(links.some(({ what }) => what.includes('#'))).toBe(true);
    expect(told(wrong)).toEqual([]);
  });

  it('from the list of decisions lead to each record', () => {
    const records = readdirSync('docs/decisions').filter((file) => file !== 'README.md');
    const listed = links.filter(({ file }) => file === 'docs/decisions/README.md').map(({ what }) => what);
    expect(records.filter((file) => !listed.includes(file))).toEqual([]);
  });
});

function anchorsOf(file: string): string[] {
  const slugger = new Slugger();
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    slugger.slug(heading!.replaceAll('`', '')),
  );
}

describe('the commands that documents name', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  it('are scripts', () => {
    const commands = [...found(/\bnpm run ([\w:-]+)/g), ...found(/\bnpm (test|start)\b/g)];
    expect(commands.length).toBeGreaterThan(20);
    expect(told(commands.filter(({ what }) => !Object.hasOwn(scripts, what)))).toEqual([]);
  });

  it('are told of in the README, every one', () => {
    const readme = read('README.md');
    const untold = Object.keys(scripts).filter(
      (name) => !new RegExp(`npm (run )?${name}(?![\\w:-])`).test(readme),
    );
    expect(untold).toEqual([]);
  });

  it('take settings that something reads', () => {
    const code = [...filesBelow('src'), ...filesBelow('tests')].filter(
      (file) => file.endsWith('.ts') && file !== 'tests/documents.test.ts',
    );
    const all = code.map(read).join('\n');
    const settings = found(/(?<![$\w{.-])([A-Z]+(?:_[A-Z]+)+)(?=[=`])/g);
    expect(settings.length).toBeGreaterThan(5);
    expect(told(settings.filter(({ what }) => !all.includes(what)))).toEqual([]);
  });
});

it('each word of the glossary has one line', () => {
  const words = [...read('docs/words.md').matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, word]) => word!);
  expect(words.length).toBeGreaterThan(80);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

it('the newest version that the changelog tells of is the package’s', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(/^## \[(\d[^\]]*)\]/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});
