import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caddySnippet } from '../../../src/hosting/caddy.ts';
import { cacheControlOf, cacheRules, contentTypeOf, securityHeaders } from '../../../src/hosting/headers.ts';
import { movesIn } from '../../../src/hosting/moves.ts';
import { nginxLocation, nginxMaps } from '../../../src/hosting/nginx.ts';
import { headersFile, objectList, redirectsFile } from '../../../src/hosting/static-hosts.ts';
import { play } from '../../support/play.ts';
import { editionWith, entry, lamp } from '../../support/tiny.ts';

const site = { base: '/wiki/', editions: ['', 'after/first-light/'] };
const forever = 'public, max-age=31536000, immutable';
const anew = 'public, max-age=0, must-revalidate';

describe('how long an address may be kept', () => {
  it.each([
    ['_astro/search.a0gHL-so.js', forever],
    ['_astro/fonts/255d661383c8a5c5.woff2', forever],
    ['pagefind/fragment/en_856f727.pf_fragment', forever],
    ['after/first-light/pagefind/index/en_366d6e3.pf_index', forever],
    ['after/first-light/pagefind/pagefind.en_d6f6194f3e.pf_meta', forever],
    ['pagefind/pagefind-entry.json', anew],
    ['pagefind/pagefind.js', anew],
    ['', anew],
    ['people/', anew],
    ['names.json', anew],
    ['search/names/of-ho.json', anew],
    ['manifest.webmanifest', anew],
    ['sw.js', anew],
    ['not_astro/x.js', anew],
    ['cards/people/ada.png', 'public, max-age=86400'],
    ['timeline/ada/ada.svg', 'public, max-age=86400'],
    ['icon.svg', 'public, max-age=86400'],
  ])('%s: %s', (path, value) => {
    expect(cacheControlOf(`/wiki/${path}`, site)).toBe(value);
  });

  it('is said of nothing outside the base path', () => {
    expect(cacheControlOf('/_astro/x.js', site)).toBe(anew);
  });

  it('no two rows meet in one path, and none holds two stars', () => {
    const paths = cacheRules.flatMap((rule) => rule.paths(site));
    const prefixes = paths.map((path) => path.split('*')[0]!);
    expect(paths.filter((path) => path.split('*').length > 2)).toEqual([]);
    for (const [index, prefix] of prefixes.entries()) {
      const others = prefixes.filter((_, other) => other !== index && paths[index]!.endsWith('/*'));
      expect(others.filter((other) => other.startsWith(prefix))).toEqual([]);
    }
  });
});

it('types are those browsers insist on, and text says that it is UTF-8', () => {
  expect(contentTypeOf('a/index.html')).toBe('text/html; charset=utf-8');
  expect(contentTypeOf('names.json')).toBe('application/json; charset=utf-8');
  expect(contentTypeOf('x.webmanifest')).toBe('application/manifest+json; charset=utf-8');
  expect(contentTypeOf('x.wasm')).toBe('application/wasm');
  expect(contentTypeOf('wasm.en.pagefind')).toBe('application/octet-stream');
  expect(contentTypeOf('LICENCE')).toBe('application/octet-stream');
});

it('a policy for content is sent where there is one, and everywhere', () => {
  const names = (policy?: string) => securityHeaders({ ...site, contentSecurityPolicy: policy });
  expect(names().map(([name]) => name)).not.toContain('Content-Security-Policy');
  expect(names("default-src 'self'")[0]).toEqual(['Content-Security-Policy', "default-src 'self'"]);
  const strict = { ...site, contentSecurityPolicy: "default-src 'self'" };
  for (const file of [headersFile(strict), nginxLocation(strict), caddySnippet(strict, [])]) {
    expect(file).toMatch(/Content-Security-Policy:? "?default-src 'self'/);
  }
});

describe('old addresses', () => {
  const files = {
    'lore/lamp.mdx': entry(
      'title: The lamp\nsummary: It shines.\ntype: object\nformerIds: [lantern, the-light]',
      'The lamp burns.<Cite sources="almanac" /> <Spoiler level="first"><Ref to="deep" /> too.<Cite sources="gazette" /></Spoiler>',
    ),
    'lore/deep.mdx': entry(
      'title: The deep "end"\nsummary: It is deep.\ntype: object\nlevel: first\ncoverTitle: A "place" & more\nformerIds: [abyss]',
    ),
    'sections/plot.mdx': entry(
      'title: Plot\nsummary: What happens.\nformerIds: [tale]\nshelves: [{ heading: Things, lists: lore }]',
      '<Ref to="lamp" /> burns, and <Ref to="chair" /> is empty.<Cite sources="almanac gazette" />',
    ),
  };
  const open = movesIn(editionWith(files, 'none', '/wiki/'));
  const higher = movesIn(editionWith(files, 'first', '/wiki/'));

  it('lead to the new one within their edition, and are known only where the entry is', () => {
    expect(open.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/wiki/lore/lantern/ /wiki/lore/lamp/',
      '/wiki/lore/lantern/index.md /wiki/lore/lamp/index.md',
      '/wiki/lore/the-light/ /wiki/lore/lamp/',
      '/wiki/lore/the-light/index.md /wiki/lore/lamp/index.md',
      // A section has no text beside it.
      '/wiki/tale/ /wiki/plot/',
    ]);
    expect(higher.map(({ from, to }) => `${from} ${to}`)).toContain(
      '/wiki/after/first-light/lore/abyss/ /wiki/after/first-light/lore/deep/',
    );
  });

  it('in every other folder, of an entry that moved from one', () => {
    const text = files['lore/lamp.mdx'].replace('[lantern, the-light]', '[lamp, lantern]');
    const moved = movesIn(editionWith({ ...files, 'lore/lamp.mdx': text })).filter(
      ({ to }) => to === '/lore/lamp/',
    );
    const from = moved.map((move) => move.from);
    expect(from).toEqual(
      expect.arrayContaining(['/lore/lantern/', '/organisations/lamp/', '/plot/lamp/', '/sequel/lantern/']),
    );
    expect(from).not.toContain('/lore/lamp/');
    expect(new Set(from).size).toBe(from.length);
  });

  it('of the timelines of an episode and a character', () => {
    const renamed = Object.fromEntries(
      Object.entries(play).map(([path, text]) => [
        path,
        path === 'episodes/first-light.mdx' || path === 'characters/keeper.mdx'
          ? text.replace('summary:', `formerIds: [old-${path.startsWith('e') ? 'play' : 'maid'}]\nsummary:`)
          : text,
      ]),
    );
    const timelines = movesIn(editionWith(renamed)).filter(({ from }) => from.startsWith('/timeline/'));
    expect(timelines.map(({ from, to, sealed }) => `${from} ${to} ${sealed}`)).toEqual([
      '/timeline/old-play/ /timeline/first-light/ false',
      '/timeline/first-light/old-maid/ /timeline/first-light/keeper/ false',
      '/timeline/old-play/keeper/ /timeline/first-light/keeper/ false',
      '/timeline/old-play/old-maid/ /timeline/first-light/keeper/ false',
    ]);
  });

  it('of the story of an episode', () => {
    const renamed = {
      ...play,
      'episodes/first-light.mdx': play['episodes/first-light.mdx']!.replace(
        'summary:',
        'formerIds: [old-play]\nsummary:',
      ),
    };
    const stories = movesIn(editionWith(renamed)).filter(({ from }) => from.startsWith('/story/'));
    expect(stories.map(({ from, to, sealed }) => `${from} ${to} ${sealed}`)).toEqual([
      '/story/old-play/ /story/first-light/ false',
    ]);
  });

  it('of a timeline that is unknown at the lowest level, without a name', () => {
    const sealed = {
      ...play,
      'lore/lamp.mdx': lamp('Lit by <Ref to="keeper" />.<Cite sources="almanac" />'),
      'characters/keeper.mdx': play['characters/keeper.mdx']!.replace(
        'summary:',
        'formerIds: [maid]\nsummary:',
      ),
      'plot/the-watch.mdx': play['plot/the-watch.mdx']!.replace(
        'cast: [{ character: keeper }]',
        'cast: [{ character: keeper, level: first }]',
      ),
    };
    expect(movesIn(editionWith(sealed)).filter(({ from }) => from.includes('/timeline/'))).toEqual([]);
    expect(movesIn(editionWith(sealed, 'first')).filter(({ from }) => from.includes('/timeline/'))).toEqual([
      {
        from: '/after/first-light/timeline/first-light/maid/',
        to: '/after/first-light/timeline/first-light/keeper/',
        title: expect.stringMatching(/following character \d$/) as string,
        sealed: true,
      },
    ]);
  });

  it('of sealed entries stand in no file that is served', () => {
    expect(redirectsFile(higher)).toContain('/lore/lantern/ /wiki/after/first-light/lore/lamp/ 301\n');
    expect(redirectsFile(higher)).not.toMatch(/abyss|deep/);
  });

  it('are known to nginx and Caddy with and without their last slash', () => {
    expect(nginxMaps(site, higher)).toContain(
      '"/wiki/after/first-light/lore/abyss" "/wiki/after/first-light/lore/deep/";',
    );
    expect(caddySnippet(site, open)).toContain('redir /wiki/lore/lantern /wiki/lore/lamp/ 301\n');
    expect(caddySnippet(site, open)).toContain('redir /wiki/lore/lantern/ /wiki/lore/lamp/ 301\n');
    for (const hosted of [nginxMaps(site, open), caddySnippet(site, open)]) {
      expect(hosted.match(/\/wiki\/lore\/lantern\/index\.md/g)).toHaveLength(1);
    }
  });

  it('and what is not there are told of by Caddy as what they are, and kept by nobody', () => {
    const [before = '', after = ''] = caddySnippet(site, open).split('handle_errors {');
    expect(before.slice(0, before.indexOf('redir'))).toContain(`Cache-Control "${anew}"`);
    expect(before).toMatch(/\n\thandle \{\n\t\terror 404\n\t\}\n/);
    expect(after).toContain(`Cache-Control "${anew}"`);
    expect(after).toContain('Content-Type "text/html; charset=utf-8"');
    // At a root nothing is outside.
    expect(caddySnippet({ ...site, base: '/' }, open)).not.toContain('error 404');
  });

  it('go by the name of the entry as anybody may read it', () => {
    expect(higher.find(({ from }) => from.includes('abyss'))?.title).toBe('A “place” & more');
  });
});

it('an object store is told of every file, by its key', () => {
  expect(objectList(['404.html', '_astro/x.js', 'after/first-light/index.html'], site)).toBe(
    [
      'key\tcontent-type\tcache-control',
      `wiki/_astro/x.js\ttext/javascript; charset=utf-8\t${forever}`,
      `wiki/404.html\ttext/html; charset=utf-8\t${anew}`,
      `wiki/after/first-light/index.html\ttext/html; charset=utf-8\t${anew}\n`,
    ].join('\n'),
  );
});

it('an object store is sent what pages need before the pages, and what names pages after them', () => {
  const files = [
    'a-z/index.html',
    'after/first-light/index.html',
    'after/first-light/pagefind/index/en_1.pf_index',
    'after/first-light/pagefind/pagefind-entry.json',
    '_astro/x.js',
    'index.html',
    'names.json',
    'offline.json',
    'pagefind/pagefind.js',
    'search/names/of-ho.json',
    'worker.js',
  ];
  const keys = objectList(files, site).split('\n').slice(1, -1);
  expect(keys.map((row) => row.split('\t')[0]!.replace('wiki/', ''))).toEqual([
    '_astro/x.js',
    'after/first-light/pagefind/index/en_1.pf_index',
    'pagefind/pagefind.js',
    'search/names/of-ho.json',
    'after/first-light/pagefind/pagefind-entry.json',
    'names.json',
    'a-z/index.html',
    'after/first-light/index.html',
    'index.html',
    'offline.json',
    'worker.js',
  ]);
});

it('a put that fails stops the sending that docs/hosting/object-store.md shows', () => {
  const shown = readFileSync('docs/hosting/object-store.md', 'utf8');
  const [, script = ''] = /```sh\n([\s\S]*?)```/.exec(shown) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'objects-'));
  try {
    mkdirSync(join(folder, 'dist-hosting'));
    writeFileSync(
      join(folder, 'dist-hosting/objects.tsv'),
      objectList(['index.html', '_astro/x.js', 'a.json'], site),
    );
    // In the place of the store's own command: it refuses the second file.
    const aws = 'aws() { echo "$*" >> sent; [ "$(wc -l < sent)" -ne 2 ]; }';
    const { status, stderr } = spawnSync('sh', ['-c', `${aws}\n${script}`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(readFileSync(join(folder, 'sent'), 'utf8').trim().split('\n')).toHaveLength(2);
    expect(stderr).toContain('a.json');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
