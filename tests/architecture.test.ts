import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile() && /\.(ts|astro|css)$/.test(each.name))
  .map((each) => join(each.parentPath, each.name).replaceAll('\\', '/'));

const read = (file: string) => readFileSync(file, 'utf8');

/** What each room may import, as prefixes of paths below src/ or of package names. */
const rooms: Record<string, RegExp[]> = {
  'schemas/': [/^astro\/zod$/, /^src\/schemas\//],
  'core/': [
    /^src\/(core|schemas)\//,
    /^(yaml|satteri|astro\/zod|github-slugger|fastest-levenshtein|d3-(array|hierarchy|scale|shape))$/,
  ],
  'components/mdx/': [/^src\/(components|core)\//],
  'components/': [/^src\/(components|core|offline|reading|schemas|search|styles)\//, /^astro:assets$/],
  // What runs in the browser when a reader searches: of the core it takes types alone.
  'search/': [/^src\/(search|core|styles)\//, /^minisearch$/],
  // What runs in the browser while somebody reads: previews, source cards, what is remembered.
  'reading/': [/^src\/reading\//],
  // What keeps an edition on a reader's device: the button's script and the service worker.
  'offline/': [/^src\/core\/offline-list\.ts$/],
  'layouts/': [/^src\/(components|core|layouts|reading|styles)\//, /^astro:assets$/],
  'pages/': [/^src\/(components|core|layouts|search|styles|wiki\.ts)/, /^astro(:content)?$/],
  'integrations/': [
    /^src\/(core|schemas|cli\/read-folder|settings|integrations)/,
    /^(node:|pagefind$|satteri$|satori$|@resvg\/resvg-js$|astro$)/,
  ],
  'cli/': [/^src\/(core|schemas|settings|cli|integrations\/security-policy)/, /^(node:|astro$)/],
};

function imports(file: string): string[] {
  const folder = file.split('/').slice(0, -1).join('/');
  return [...read(file).matchAll(/(?:from|import) '([^']+)'/g)].map(([, target]) =>
    target!.startsWith('.') ? join(folder, target!).replaceAll('\\', '/') : target!,
  );
}

describe('the rooms of src/', () => {
  for (const [room, allowed] of Object.entries(rooms)) {
    it(`${room} imports only what it may`, () => {
      const own = files.filter((file) => {
        const longest = Object.keys(rooms)
          .filter((each) => file.startsWith(`src/${each}`))
          .sort((a, b) => b.length - a.length)[0];
        return longest === room;
      });
      const wrong = own.flatMap((file) =>
        imports(file)
          .filter((target) => !allowed.some((pattern) => pattern.test(target)))
          .map((target) => `${file} imports ${target}; ${room} may import ${allowed.join(' or ')}`),
      );
      expect(own.length).toBeGreaterThan(0);
      expect(wrong).toEqual([]);
    });
  }
});

it('src/ names nothing of the episode', () => {
  const names = /callister|nanette|plemons|milioti|alquist|space fleet|black mirror|infinity|dal(e)?y\b/i;
  expect(files.filter((file) => names.test(read(file)))).toEqual([]);
});

it('colours stand in the tokens alone', () => {
  const colours = /#[0-9a-f]{3,8}\b(?![^<>]*">)|\b(rgb|hsl|oklch)\(/i;
  const wrong = files
    .filter((file) => !file.endsWith('tokens.css'))
    .filter((file) => /\.(css|astro)$/.test(file) && colours.test(read(file).replace(/href="#[^"]*"/g, '')));
  expect(wrong).toEqual([]);
});

it('addresses within the site are made in wiki/hrefs.ts alone', () => {
  const wrong = files.filter((file) => file.endsWith('.astro') && /href="\/(?!\/)/.test(read(file)));
  expect(wrong).toEqual([]);
});
