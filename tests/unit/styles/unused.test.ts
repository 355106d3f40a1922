import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { expect, it } from 'vitest';
import { importsOf } from '../../support/imports.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:astro|css|ts)$/.test(file))
  .map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));
const style = /<style[^>]*>([\s\S]*?)<\/style>/g;
const sheets = files
  .filter(({ file }) => !file.endsWith('.ts'))
  .flatMap(({ file, text }) =>
    file.endsWith('.css')
      ? [{ file, css: text }]
      : [...text.matchAll(style)].map(([, css]) => ({ file, css: css! })),
  );
/** Whatever may give an element its class: markup and scripts, and the words of a class that is put together. */
const markup = files
  .map(({ text, file }) => (file.endsWith('.css') ? '' : text.replace(style, '')))
  .join('\n');
const wordsIn = (text: string) => new Set(text.match(/[\w-]+/g));
const stemsIn = (text: string) =>
  [...text.matchAll(/([\w-]+-)\$\{/g)]
    .map(([, stem]) => stem!)
    // What is put together from the first word on would take all of a kind.
    .filter((stem) => !/^--?([a-z]+-)?$/.test(stem));
const words = wordsIn(markup);
const stems = stemsIn(markup);
const classesIn = (selector: string) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name!);

it('no style is for a class that nothing has', () => {
  const classes = sheets.flatMap(({ file, css }) => {
    const names: { file: string; name: string }[] = [];
    parse(css).walkRules(({ selector }) => {
      for (const name of classesIn(selector)) names.push({ file, name });
    });
    return names;
  });
  expect(classes.length).toBeGreaterThan(150);
  const unused = classes.filter(
    ({ name }) => !words.has(name) && !stems.some((stem) => name.startsWith(stem)),
  );
  expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

it('a style that Astro keeps to its component is for classes that stand there', () => {
  const kept = files
    .filter(({ file }) => file.endsWith('.astro'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => ({
        file: `src/${file}`,
        css: css!,
      })),
    );
  expect(kept.length).toBeGreaterThan(10);
  const strangers = kept.flatMap(({ file, css }) => {
    // A class may come from what the component is given to show.
    const own = [file, ...importsOf(file).filter((each) => each.endsWith('.ts'))]
      .map((each) => readFileSync(each, 'utf8').replace(style, ''))
      .join('\n');
    const found: string[] = [];
    parse(css).walkRules(({ selector }) => {
      for (const name of classesIn(withoutGlobal(selector)))
        if (!wordsIn(own).has(name) && !stemsIn(own).some((stem) => name.startsWith(stem)))
          found.push(`${file}: ${name}`);
    });
    return found;
  });
  expect(strangers).toEqual([]);
});

/** A selector without what reaches out of its component, which may hold brackets within brackets. */
const withoutGlobal = (selector: string) =>
  selector.replace(/:global\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');

it('no property is given that nothing takes', () => {
  const given = sheets.flatMap(({ file, css }) => {
    const names: { file: string; name: string }[] = [];
    parse(css).walkDecls(/^--[a-z]/, ({ prop }) => void names.push({ file, name: prop }));
    return names;
  });
  expect(given.length).toBeGreaterThan(100);
  const all = files.map(({ text }) => text).join('\n');
  /** A theme's property is taken by the utilities that end in its last words: --color-ink by text-ink, --container-phone by @phone. */
  const utility = (name: string) => name.replace(/^--(?:font-weight|[a-z]+)-/, '').replace(/--[a-z-]+$/, '');
  const taken = (name: string) =>
    all.includes(`(${name})`) ||
    all.includes(`(${name},`) ||
    stems.some(
      (stem) =>
        name.startsWith(stem) ||
        (/-\w/.test(stem) && `-${utility(name)}`.startsWith(stem.replace(/^[a-z]+/, ''))),
    ) ||
    words.has(utility(name)) ||
    [...words].some((word) => word.endsWith(`-${utility(name)}`));
  expect(given.filter(({ name }) => !taken(name)).map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});
