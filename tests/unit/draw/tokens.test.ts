import { readdirSync, readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { readTokens, type Palette } from '../../../src/draw/tokens.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:css|astro)$/.test(file),
);
const read = (file: string) => readFileSync(`src/${file}`, 'utf8');
const isTokens = (file: string) => ['styles/theme.css', 'styles/screen-tokens.css'].includes(file);
const css = files
  .filter((file) => isTokens(file))
  .map(read)
  .join('');
const palettes = (['warm', 'cool'] as const).flatMap((theme) =>
  (['light', 'dark'] as const).map((side): [string, Palette] => [
    `${theme} ${side}`,
    readTokens(css, theme, side),
  ]),
);
const names = Object.keys(palettes[0]![1]);
const family = (prefix: string) => names.filter((name) => name.startsWith(prefix));

const grounds = ['page', 'raised', 'panel', 'pane'];
const text = 4.5;
const graphic = 3;

/** What stands on what, and the contrast it needs: WCAG 2.2, criteria 1.4.3 and 1.4.11. */
const pairs: [above: string[], below: string[], least: number][] = [
  [['ink', 'muted', 'link', 'visited'], grounds, text],
  [['on-ink'], ['ink'], text],
  [['on-button'], ['button'], text],
  [['ink'], ['mark'], text],
  [['border', 'accent', 'lamp'], ['page', 'raised', 'pane'], graphic],
  [['lamp', 'accent'], ['panel'], graphic],
  [['focus'], grounds, graphic],
  [[...family('emblem-').filter((name) => name !== 'emblem-cut')], [...grounds, 'emblem-cut'], graphic],
  [['thread', ...family('lane-'), ...family('stance-')], ['page', 'raised', 'panel'], graphic],
  [['icon-sign'], ['icon-ground'], graphic],
];

/** What bears no meaning: with all of it gone a reader would miss no fact and no control. */
const ornaments = [
  ...['hairline', 'stripe', 'tick', 'lamp-off'],
  ...['screen', 'screen-edge', 'glass', ...family('paint-')],
];

/** The colours in a token: a gradient has several, each of which something may stand on. */
const coloursOf = (palette: Palette, name: string) => palette[name]?.match(/#[0-9a-f]{3,8}\b/gi) ?? [];

describe.each(palettes)('the %s palette', (_, palette) => {
  it('has enough contrast wherever one token stands on another', () => {
    const weak = pairs.flatMap(([above, below, least]) =>
      above.flatMap((top) =>
        below.flatMap((ground) =>
          coloursOf(palette, top)
            .flatMap((one) => coloursOf(palette, ground).map((other) => wcagContrast(one, other)))
            .filter((contrast) => contrast < least)
            .map((contrast) => `${top} on ${ground}: ${contrast.toFixed(2)}, needs ${least}`),
        ),
      ),
    );
    expect(weak).toEqual([]);
  });

  it('has a colour for every token that the table names', () => {
    const named = new Set(pairs.flatMap(([above, below]) => [...above, ...below]));
    expect(named.size).toBeGreaterThan(20);
    expect([...named].filter((name) => coloursOf(palette, name).length === 0)).toEqual([]);
  });
});

it('every colour that a style uses is in the table', () => {
  const known = new Set([...pairs.flatMap(([above, below]) => [...above, ...below]), ...ornaments]);
  const painted =
    /(?:^|[\s{;])(?:color|background|fill|stroke|outline|border|accent-color|stop-color)[\w-]*:([^;]+);/g;
  const utility =
    /[\s:'"`](?:text|bg|fill|stroke|border(?:-[xytblrse])?|outline|decoration|accent|caret)-([a-z][\w-]*)/g;
  const used = files
    .filter((file) => !isTokens(file))
    .flatMap((file) => [
      ...[...read(file).matchAll(painted)].flatMap(([, value]) =>
        [...value!.matchAll(/var\(--(?:color-|background-image-)?([\w-]+)\)/g)].map(([, name]) => ({
          file,
          name: name!,
        })),
      ),
      ...[...read(file).matchAll(utility)].map(([, name]) => ({ file, name: name! })),
    ])
    .filter(({ name }) => palettes.some(([, palette]) => coloursOf(palette, name).length > 0));
  expect(used.length).toBeGreaterThan(50);
  const unknown = used.filter(({ name }) => !known.has(name)).map(({ file, name }) => `${file}: ${name}`);
  expect([...new Set(unknown)]).toEqual([]);
});
