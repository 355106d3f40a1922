import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../../../src/read/drawings/drawings.ts';
import { play } from '../../../support/play.ts';
import { entry, tiny, told, wikiWith } from '../../../support/tiny.ts';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">\n${inside}\n</svg>\n`;

/** What a writer is told of a drawing with this on its second line. */
const toldOf = (inside: string) =>
  told({ 'drawings/lamp.svg': svg(inside) }).map((each) => each.replace('content/drawings/lamp.svg:', ''));

describe('unsafe-drawing', () => {
  it.each([
    ['<script></script>', '2:1', 'the element <script>'],
    ['<style></style>', '2:1', 'the element <style>'],
    ['<foreignObject></foreignObject>', '2:1', 'the element <foreignObject>'],
    ['<image href="https://example.org/x.png"/>', '2:1', 'the element <image>'],
    ['<a href="javascript"><path d="M0 0"/></a>', '2:1', 'the element <a>'],
    ['<animate attributeName="href"/>', '2:1', 'the element <animate>'],
    ['<use href="#x"/>', '2:1', 'the element <use>'],
    ['<g onclick="alert()"></g>', '2:4', 'onclick="alert()"'],
    ['<g style="fill:red"></g>', '2:4', 'style="fill:red"'],
    ['<path fill="red" d="M0 0"/>', '2:7', 'fill="red"'],
    ['<path fill="url(#nowhere)" d="M0 0"/>', '2:7', 'fill="url(#nowhere)"'],
    ['<path id="p" fill="url(#p)" d="M0 0"/>', '2:14', 'fill="url(#p)"'],
    ['<path fill="#ff0000" d="M0 0"/>', '2:7', 'fill="#ff0000"'],
    ['<path fill="url(https://example.org/x)" d="M0 0"/>', '2:7', 'fill="url(https://example.org/x)"'],
    ['<path fill="var(--page)" d="M0 0"/>', '2:7', 'fill="var(--page)"'],
    ['<path class="site-header" d="M0 0"/>', '2:7', 'class="site-header"'],
    ['<path d="M0 0 url()"/>', '2:7', 'd="M0 0 url()"'],
    ['<rect width="calc(1px)" height="1"/>', '2:7', 'width="calc(1px)"'],
    ['<g id="Main"></g>', '2:4', 'id="Main"'],
    ['<g constructor="x"></g>', '2:4', 'constructor="x"'],
    ['<constructor/>', '2:1', 'the element <constructor>'],
  ])('%s', (inside, place, found) => {
    expect(toldOf(inside)[0]).toContain(`${place} unsafe-drawing: ${found} in a drawing. `);
  });

  it('a misspelt attribute, with the one that was meant', () => {
    expect(toldOf('<path stroke-widht="2" d="M0 0"/>')).toEqual([
      '2:7 unsafe-drawing: stroke-widht="2" in a drawing. Did you mean "stroke-width"?',
    ]);
  });

  it('a class that is no paint, with the paints', () => {
    expect(toldOf('<path class="fill-pink" d="M0 0"/>')[0]).toMatch(
      /classes fill-, line- or stop- with deep, hull/,
    );
  });
});

describe('drawing-syntax', () => {
  it.each([
    ['text', 'A lamp', 'this is no tag'],
    ['a comment', '<!-- a lamp -->', 'this is no tag'],
    ['a processing instruction', '<?xml-stylesheet href="x"?>', 'this is no tag'],
    ['a section of character data', '<![CDATA[<script>]]>', 'this is no tag'],
    ['an attribute without quotes', '<g opacity=1></g>', 'this is no tag'],
    ['an entity', '<g class="&#111;"></g>', 'this is no tag'],
    ['a tag with a prefix', '<x:script></x:script>', 'this is no tag'],
    ['a tag closed by another', '<g></path>', '</path> closes nothing'],
    ['an attribute twice', '<g fill="none" fill="none"></g>', '<g> has fill twice'],
    ['too many groups', '<g>'.repeat(51) + '</g>'.repeat(51), 'more than 50 tags are open'],
    ['a drawing in a drawing', '<svg></svg>', 'one <svg> holds the whole drawing'],
  ])('%s', (_, inside, message) => {
    expect(toldOf(inside)).toEqual([
      expect.stringContaining(`drawing-syntax: the drawing cannot be read: ${message}`),
    ]);
  });

  it.each([
    ['', '1:1', 'the file is empty'],
    ['<svg viewBox="0 0 1 1">', '1:24', '<svg> is not closed'],
    ['<svg></svg>', '1:1', 'it has no viewBox'],
    ['<svg viewBox="0 0 1 1"></svg>\n<path d="M0 0"/>', '2:1', 'this stands outside the <svg>'],
    ['<!DOCTYPE svg>\n<svg viewBox="0 0 1 1"></svg>', '1:1', 'this is no tag'],
  ])('%s', (text, place, message) => {
    expect(told({ 'drawings/lamp.svg': text })).toEqual([
      expect.stringContaining(
        `content/drawings/lamp.svg:${place} drawing-syntax: the drawing cannot be read: ${message}`,
      ),
    ]);
  });
});

it.each(['0 0 0 8', '0 0 8 0.0', '0 0 -8 8', '. . . .', '0 0 8', '0 0 8 8 8', '0,0,8,8'])(
  'a drawing has no size with the viewBox %s',
  (viewBox) => {
    expect(told({ 'drawings/lamp.svg': `<svg viewBox="${viewBox}"></svg>` })).toEqual([
      `content/drawings/lamp.svg:1:6 unsafe-drawing: viewBox="${viewBox}" in a drawing. Expected four numbers, the last two above 0.`,
    ]);
  },
);

it('a drawing is printed anew, its own ids marked with its name, its paints as colours', () => {
  const text = svg(
    '<defs><linearGradient  id="sky" x1="0"><stop offset="0" class="stop-glow"/></linearGradient></defs>\n' +
      '<path   fill="url(#sky)"\n d="M0 0L1 1Z"/>',
  );
  expect(readDrawing({ path: 'lamp.svg', text }, 'lamp')).toEqual({
    drawing: {
      viewBox: '0 0 8 8',
      markup:
        '<defs><linearGradient id="lamp-sky" x1="0"><stop offset="0" stop-color="var(--color-paint-glow)"/></linearGradient></defs>' +
        '<path fill="url(#lamp-sky)" d="M0 0L1 1Z"/>',
    },
  });
});

describe('unknown-drawing', () => {
  const settings = (logo: string) => `${tiny()['wiki.yaml']}logo: ${logo}\n`;

  it('the settings name a drawing that is there', () => {
    const files = { 'wiki.yaml': settings('lamp'), 'drawings/lamp.svg': svg('<path d="M0 0"/>') };
    expect(wikiWith(files).drawings.get('lamp')!.markup).toBe('<path d="M0 0"/>');
  });

  it('or are told which one was meant', () => {
    const files = { 'wiki.yaml': settings('lmap'), 'drawings/lamp.svg': svg('<path d="M0 0"/>') };
    expect(told(files)).toEqual([
      expect.stringMatching(
        /^content\/wiki\.yaml:\d+:7 unknown-drawing: no drawing "lmap"\. Did you mean "lamp"\?$/,
      ),
    ]);
  });

  it('a drawing with problems is still there', () => {
    const files = { 'wiki.yaml': settings('lamp'), 'drawings/lamp.svg': svg('<b/>') };
    expect(told(files).map((each) => each.split(' ')[1])).toEqual(['unsafe-drawing:']);
  });
});

describe('a value without an end is judged at once:', () => {
  const long = '1'.repeat(200_000);
  it.each([
    ['a number', `<rect x="${long} x"/>`],
    ['a number with a percent sign', `<stop offset="${long}%%"/>`],
    ['numbers', `<polygon points="${long}x"/>`],
    ['a transformation', `<g transform="${'rotate(1)'.repeat(20_000)}x"/>`],
    ['classes', `<g class="${'arrive '.repeat(20_000)}x"/>`],
    ['a name', `<g id="${'a-'.repeat(100_000)}X"/>`],
    ['a tag', `<rect${' '.repeat(200_000)}x`],
  ])('%s', (_what, inside) => expect(toldOf(inside)).toHaveLength(1));

  it.each([
    `${long}`,
    `0 0 ${'0'.repeat(200_000)} 1`,
    `0 0 1 ${'0'.repeat(200_000)}`,
    `0 0 ${'1.'.repeat(90_000)}`,
  ])('a viewBox', (viewBox) => {
    expect(told({ 'drawings/lamp.svg': `<svg viewBox="${viewBox}"></svg>` })).toHaveLength(1);
  });
});

it.each(['1', '12.5', '.5', '-0.25', '-.5', '100%', '0'])('a number may be %s', (number) => {
  expect(toldOf(`<rect x="${number}"/>`)).toEqual([]);
  expect(toldOf(`<rect x="${number}.x"/>`)).toHaveLength(1);
});

describe('duplicate-emblem', () => {
  const sailor = (emblem: string) =>
    entry(
      `title: The sailor\nsummary: He sails.\nemblem: ${emblem}`,
      '<Ref to="keeper" /> sees him.<Cite sources="almanac" />',
    );
  const keeper = play['characters/keeper.mdx']!.replace(
    'summary: She keeps the light.',
    'summary: She keeps the light.\nemblem: { shape: star, colour: gold }',
  ).replace('She counts through', 'She sees <Ref to="sailor" /> through');
  const with_ = (emblem: string) =>
    told({ ...play, 'characters/keeper.mdx': keeper, 'characters/sailor.mdx': sailor(emblem) });

  it('two characters may share a shape or a colour', () => {
    expect(with_('{ shape: star, colour: red }')).toEqual([]);
    expect(with_('{ shape: ring, colour: gold }')).toEqual([]);
  });

  it('but not both', () => {
    expect(with_('{ shape: star, colour: gold }')).toEqual([
      'content/characters/sailor.mdx:4:9 duplicate-emblem: the gold star is the emblem of content/characters/keeper.mdx. Change its shape or its colour.',
    ]);
  });
});
