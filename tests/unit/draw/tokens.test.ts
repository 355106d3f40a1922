import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coloursOf, contrastsOf, namedTokens } from '../../../src/draw/contrasts.ts';
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
/** What bears no meaning: with all of it gone a reader would miss no fact and no control. */
const ornaments = [
  ...['hairline', 'stripe', 'tick', 'lamp-off'],
  ...['screen', 'screen-edge', 'glass', ...names.filter((name) => name.startsWith('paint-'))],
];

describe.each(palettes)('the %s palette', (_, palette) => {
  it('has enough contrast wherever one token stands on another', () => {
    const weak = contrastsOf(palette)
      .filter(({ contrast, least }) => contrast < least)
      .map(
        ({ above, below, contrast, least }) => `${above} on ${below}: ${contrast.toFixed(2)}, needs ${least}`,
      );
    expect(weak).toEqual([]);
  });

  it('has a colour for every token that the table names', () => {
    const named = namedTokens(names);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => coloursOf(palette, name).length === 0)).toEqual([]);
  });
});

it('every colour that a style uses is in the table', () => {
  const known = new Set([...namedTokens(names), ...ornaments]);
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
