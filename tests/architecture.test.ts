import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './support/imports.ts';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile() && /\.(ts|astro|css)$/.test(each.name))
  .map((each) => join(each.parentPath, each.name).replaceAll('\\', '/'));

const read = (file: string) => readFileSync(file, 'utf8');

/**
 * The rooms of src/ in the order in which the data passes through them: each imports from itself and from rooms before
 * it, and of packages those that are named here. A test or a page may ask any of them; none asks a later one.
 */
const rooms: readonly [room: string, packages: RegExp][] = [
  ['settings.ts', /^node:/],
  ['issues', /^fastest-levenshtein$/],
  ['read', /^(node:.*|yaml|satteri|github-slugger|astro\/zod)$/],
  ['draw', /^culori$/],
  ['wiki', /^astro\/zod$/],
  ['cells', /^(?!)/],
  ['kind-definition.ts', /^(astro\/zod|schema-dts)$/],
  ['kinds', /^(astro\/zod|schema-dts)$/],
  ['laws', /^(?!)/],
  ['load.ts', /^(?!)/],
  ['editions.ts', /^(?!)/],
  ['content.config.ts', /^astro(:content|\/loaders)$/],
  ['views', /^(astro\/zod|schema-dts|feed|d3-(array|dsv|hierarchy|scale|shape))$/],
  ['hosting', /^node:crypto$/],
  ['styles', /^(node:module|astro|tailwindcss\/.*)$/],
  // What runs at the reader's.
  ['browser', /^minisearch$/],
  ['components', /^astro:assets$/],
  ['layouts', /^astro:assets$/],
  ['pages', /^astro(:content)?$/],
  ['middleware.ts', /^astro:middleware$/],
  [
    'build',
    /^(node:.*|pagefind|postcss|satteri|satori|@resvg\/resvg-js|tinypool|astro|astro\/logger\/node|@astrojs\/sitemap)$/,
  ],
  ['cli', /^(node:.*|astro)$/],
];

const names = rooms.map(([room]) => room);
const roomOf = (path: string) => path.split('/')[1]!;

describe('the rooms of src/', () => {
  it('are those the order names', () => {
    expect(
      [...new Set(files.map(roomOf))].filter((room) => !names.includes(room) && room !== 'env.d.ts'),
    ).toEqual([]);
  });

  for (const [room, packages] of rooms) {
    it(`${room} imports only from rooms before it`, () => {
      const own = files.filter((file) => roomOf(file) === room);
      const before = names.slice(0, names.indexOf(room) + 1);
      const wrong = own.flatMap((file) =>
        importsOf(file).flatMap((target) => {
          const inside = target.startsWith('src/');
          if (inside ? before.includes(roomOf(target)) : packages.test(target)) return [];
          const cure = inside
            ? `what both need belongs into ${room} or a room before it: ${before.join(', ')}`
            : `${room} may import ${packages}`;
          return [`${file} imports ${target}; ${cure}`];
        }),
      );
      expect(own.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    });
  }

  it('take types alone into the browser, beside styles, the maker of addresses and how words are compared', () => {
    const wrong = files
      .filter((file) => roomOf(file) === 'browser')
      .flatMap((file) =>
        [
          ...read(file).matchAll(
            /^import (?!type ).*from '(\.\.\/\.\.\/(?!styles\/|wiki\/hrefs|wiki\/compared-words)[^']+)'/gm,
          ),
        ].map(([, target]) => `${file} imports ${target}: only its types may go where readers pay for bytes`),
      );
    expect(wrong).toEqual([]);
  });

  it('hold no more than a quarter of src/ each', () => {
    const lines = (own: readonly string[]) =>
      own.reduce((sum, file) => sum + read(file).split('\n').length, 0);
    const most = lines(files) / 4;
    const large = names.filter((room) => lines(files.filter((file) => roomOf(file) === room)) > most);
    expect(large).toEqual([]);
  });

  it('hold files or folders, besides an index; the tree of pages is that of addresses', () => {
    const folders = new Set(files.map((file) => file.split('/').slice(0, -1).join('/')));
    const mixed = [...folders].filter(
      (folder) =>
        folder !== 'src' &&
        !folder.startsWith('src/pages') &&
        [...folders].some((other) => other.startsWith(`${folder}/`)) &&
        files.some(
          (file) =>
            file.startsWith(`${folder}/`) &&
            !file.slice(folder.length + 1).includes('/') &&
            !file.endsWith('/index.ts'),
        ),
    );
    expect(mixed).toEqual([]);
  });
});

/** The ways by which imports lead back to where they began, between what a file is part of. */
function circles(partOf: (file: string) => string | undefined): string[] {
  const to = new Map<string, Set<string>>();
  for (const file of files) {
    const own = partOf(file);
    const others = importsOf(file).map((target) => (target.startsWith('src/') ? partOf(target) : undefined));
    for (const other of others) {
      if (own && other && other !== own) to.set(own, (to.get(own) ?? new Set()).add(other));
    }
  }
  const done = new Set<string>();
  const from = (part: string, way: readonly string[]): string[] => {
    if (way.includes(part)) return [[...way.slice(way.indexOf(part)), part].join(' → ')];
    if (done.has(part)) return [];
    const found = [...(to.get(part) ?? [])].flatMap((next) => from(next, [...way, part]));
    done.add(part);
    return found;
  };
  return [...to.keys()].flatMap((part) => from(part, []));
}

describe('no imports go round in a circle', () => {
  it('between files', () => expect(circles((file) => file)).toEqual([]));

  it('between kinds of entries', () => {
    expect(circles((file) => /^src\/kinds\/(\w+)\//.exec(file)?.[1])).toEqual([]);
  });
});

it('src/ names nothing of the episode', () => {
  const names = /callister|nanette|plemons|milioti|alquist|space fleet|black mirror|infinity|dal(e)?y\b/i;
  expect(files.filter((file) => names.test(read(file)))).toEqual([]);
});

it('colours stand in the tokens alone', () => {
  const colours = /#[0-9a-f]{3,8}\b(?![^<>]*">)|\b(rgb|hsl|oklch)\(/i;
  const wrong = files
    .filter((file) => !/\/(screen-tokens|theme)\.css$/.test(file))
    .filter((file) => /\.(css|astro)$/.test(file) && colours.test(read(file).replace(/href="#[^"]*"/g, '')));
  expect(wrong).toEqual([]);
});

it('nothing is ordered or written by the locale of the machine it is built on', () => {
  const ofTheMachine = /\.localeCompare\(|toLocale\w*\(\)|Intl\.\w+\(\)/;
  const wrong = files.filter((file) => roomOf(file) !== 'browser' && ofTheMachine.test(read(file)));
  expect(wrong).toEqual([]);
});

it('addresses within the site are made in wiki/hrefs.ts alone', () => {
  const wrong = files.filter((file) => file.endsWith('.astro') && /href="\/(?!\/)/.test(read(file)));
  expect(wrong).toEqual([]);
});
