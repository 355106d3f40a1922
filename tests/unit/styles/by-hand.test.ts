import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** How many lines of style are written by hand at most, comments and blank lines among them (docs/styles.md). */
const mostLines = 2_200;

it(`at most ${mostLines} lines of style are written by hand`, () => {
  const styles = readdirSync('src', { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    const text = /\.(?:css|astro)$/.test(file) ? readFileSync(`src/${file}`, 'utf8') : '';
    return file.endsWith('.css') ? [text] : insides(text);
  });
  const lines = styles.reduce((sum, css) => sum + css.split('\n').length - 1, 0);
  expect(styles.length).toBeGreaterThan(30);
  expect(lines).toBeLessThanOrEqual(mostLines);
});

/** What stands between the tags of a component's styles, from the line after the first tag on. */
const insides = (component: string): string[] =>
  [...component.matchAll(/<style[^>]*>\n?([\s\S]*?)<\/style>/g)].map(([, css]) => css!);
