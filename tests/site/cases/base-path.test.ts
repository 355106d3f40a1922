import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';

const { base, site: origin, dist } = inject('nested');

describe(`a wiki served under ${base}`, () => {
  const files = new Set(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name).slice(dist.length + 1)),
  );
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const filesOf = (ending: RegExp) => [...files].filter((file) => ending.test(file));

  /** Whether an address on this site is below the base path and has a file behind it. */
  function leadsSomewhere(address: string): boolean {
    const path = decodeURI(address.replace(origin, '').replace(/[?#].*/, ''));
    if (!path.startsWith(base)) return false;
    const within = path.slice(base.length);
    if (within.endsWith('pagefind/')) return files.has(`${within}pagefind.js`);
    return files.has(within.replace(/(^|\/)$/, '$1index.html'));
  }

  const onSite = (text: string) => /^\/(?!\/)/.test(text) || text.startsWith(`${origin}/`);
  const wrongIn = (file: string, addresses: string[]) =>
    addresses.filter((each) => onSite(each) && !leadsSomewhere(each)).map((each) => `${file} → ${each}`);

  it('has every link, form, picture, script and font under that path, and a file behind each', () => {
    const seen = { links: 0, wrong: [] as string[] };
    for (const file of filesOf(/\.html$/)) {
      for (const element of parse(read(file)).querySelectorAll('*')) {
        // Whatever attribute holds an address; lists of them (srcset) and "0; url=…" are taken apart.
        // The slash that is a key on the keyboard is none.
        const addresses = Object.entries(element.attributes)
          .filter(([name]) => name !== 'aria-keyshortcuts')
          .flatMap(([, value]) => value.split(/,\s+|\s+|;\s*url=/));
        seen.links += addresses.filter(onSite).length;
        seen.wrong.push(...wrongIn(file, addresses));
      }
    }
    expect(seen.links).toBeGreaterThan(500);
    expect(seen.wrong).toEqual([]);
  });

  it('remembers for itself, whatever else its host serves', () => {
    const key = `appearance:${base}`;
    expect(read('index.html')).toContain(`"${key}"`);
    const scripts = filesOf(/^_astro\/.*\.js$/).map(read);
    expect(scripts.filter((script) => script.includes('localStorage')).length).toBeGreaterThan(0);
    for (const script of scripts.filter((each) => each.includes('localStorage')))
      expect(script).toMatch(new RegExp(`(appearance|searches):${base}`));
  });

  it('has it so in styles, in scripts’ imports, and in data and feeds too', () => {
    const inStyles = filesOf(/\.(html|css)$/).flatMap((file) =>
      wrongIn(
        file,
        [...read(file).matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url!),
      ),
    );
    const inScripts = filesOf(/^_astro\/.*\.js$/).flatMap((file) =>
      wrongIn(
        file,
        [...read(file).matchAll(/(?:from|import\()\s*["'`](\/[^"'`]+)/g)].map(([, url]) => url!),
      ),
    );
    // Names in the search index stand below their edition, and robots.txt has patterns; whatever is absolute must be right.
    const inData = filesOf(/(?<!pagefind-entry|robots)\.(json|jsonld|webmanifest|xml|atom|txt|ics)$/).flatMap(
      (file) =>
        wrongIn(
          file,
          [...read(file).matchAll(/["'>\s]((?:\/(?!>)|https:\/\/lamps\.example\/)[^"'<>\s]*)/g)].map(
            ([, url]) => url!,
          ),
        ),
    );
    expect([...new Set(inStyles), ...inScripts, ...inData]).toEqual([]);
  });

  it('has the addresses in the names index, which are below their edition', () => {
    for (const edition of ['', 'after/first-light/']) {
      const { names } = JSON.parse(read(`${edition}names.json`)) as { names: [string, string][] };
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter(([, path]) => !leadsSomewhere(base + edition + path))).toEqual([]);
    }
  });

  it('tells hosts of that path', () => {
    const rules = read('_headers').match(/^\S.*$/gm)!;
    expect(rules[0]).toBe(`${base}*`);
    expect(rules.filter((rule) => !rule.startsWith(base))).toEqual([]);
    const redirects = read('_redirects').trim().split('\n');
    expect(redirects).toContain(`${base}people/n-vance/ ${base}people/noor-vance/ 301`);
    expect(redirects.filter((line) => !leadsSomewhere(line.split(' ')[1]!))).toEqual([]);
  });

  it('has its preview pictures and the icons of its manifest there', () => {
    const pictures = filesOf(/\.html$/).flatMap(
      (file) => /property="og:image" content="([^"]+)"/.exec(read(file))?.[1] ?? [],
    );
    const manifest = read('site.webmanifest');
    const icons = (JSON.parse(manifest) as { icons: { src: string }[] }).icons;
    const all = [...pictures, ...icons.map(({ src }) => origin + src)];
    expect(pictures.length).toBeGreaterThan(0);
    expect(all.filter((address) => !leadsSomewhere(address))).toEqual([]);
    expect(manifest).toContain(`"start_url":"${base}"`);
  });

  it('keeps editions apart there too', () => {
    const plot = read('after/first-light/plot/index.html');
    expect(plot).toContain('href="../characters/ada-marsh/"');
    expect(plot).toContain(`href="${base}after/second-light/plot/#the-second-night"`);
  });
});
