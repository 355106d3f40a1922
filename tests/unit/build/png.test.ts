import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { IndexedPicture } from '../../../src/build/pictures/indexed-picture.ts';
import { pngOf } from '../../../src/build/pictures/png.ts';
import { wordsInPng } from '../../../src/build/pictures/png-words.ts';

const [ground, square] = [
  [255, 246, 230],
  [42, 18, 10],
];
const hex = (colour: number[]) => `#${colour.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
const picture = (width: number, height: number, colourAt: (x: number, y: number) => number[]) => ({
  width,
  height,
  pixels: Uint8Array.from({ length: width * height * 4 }, (_, at) => {
    const pixel = at >> 2;
    return [...colourAt(pixel % width, Math.floor(pixel / width)), 255][at & 3]!;
  }),
});
/** A field of one colour with a square of another, and between them a rim that mixes both. */
const pixels = picture(64, 48, (x, y) => {
  const far = Math.max(Math.abs(x - 32), Math.abs(y - 24));
  const share = far < 12 ? 1 : far > 20 ? 0 : (20 - far) / 8;
  return ground.map((colour, at) => Math.round(colour + (square[at]! - colour) * share));
});
const made = () => IndexedPicture.of(pixels, [hex(ground), hex(square)]);

/** The colours of a PNG's pixels, as another reader of PNG files sees them. */
async function read(png: Buffer) {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 3),
  ];
  return { data, size: [info.width, info.height], at };
}

describe('PNG files', () => {
  it('hold the pixels they were made from: flat paints as they are, edges to a sixteenth', async () => {
    const { data, size, at } = await read(pngOf(made()));
    expect(size).toEqual([64, 48]);
    expect(at(0, 0)).toEqual(ground);
    expect(at(32, 24)).toEqual(square);
    expect(Math.max(...data.map((value, each) => Math.abs(value - pixels.pixels[each]!)))).toBeLessThan(16);
  });

  it('keep two paints apart that are nearly one', async () => {
    const near = [250, 244, 226];
    const halves = picture(8, 8, (x) => (x < 4 ? ground : near));
    const { at } = await read(pngOf(IndexedPicture.of(halves, [hex(ground), hex(near)])));
    expect([at(0, 0), at(7, 7)]).toEqual([ground, near]);
  });

  it('are the same bytes for the same pixels', () => {
    expect(pngOf(made()).equals(pngOf(made()))).toBe(true);
  });

  it('stay readable with more shades than a palette holds', async () => {
    const loud = picture(64, 64, (x, y) => [x * 4, y * 4, ((x * y) % 16) * 16]);
    const { data } = await read(pngOf(IndexedPicture.of(loud, [])));
    const off = data.map((value, at) => Math.abs(value - loud.pixels[at]!));
    expect(off.reduce((sum, each) => sum + each, 0) / off.length).toBeLessThan(32);
  });

  it('say nothing beside their pixels; what somebody wrote into one is found', async () => {
    const plain = pngOf(made());
    expect(wordsInPng(plain).toString('latin1')).not.toMatch(/tEXt|iTXt|zTXt|eXIf/);
    const written = await sharp(plain)
      .withExif({ IFD0: { ImageDescription: 'A saboteur' } })
      .png()
      .toBuffer();
    expect(wordsInPng(written).toString('latin1')).toContain('A saboteur');
  });
});

describe('a picture laid over another', () => {
  const spot = picture(4, 4, () => [0, 0, 200]);

  it('covers its place alone, and leaves the one below as it was', async () => {
    const before = made();
    const after = before.with([[spot, { left: 4, top: 20 }]]);
    const { at } = await read(pngOf(after));
    expect([at(4, 20), at(7, 23)]).toEqual(Array(2).fill([0, 0, 200]));
    expect([at(3, 20), at(8, 23), at(4, 19), at(4, 24)]).toEqual(Array(4).fill(ground));
    expect(pngOf(before).equals(pngOf(made()))).toBe(true);
  });

  it('is cut off at the edges', async () => {
    const after = made().with([
      [spot, { left: -2, top: -3 }],
      [spot, { left: 62, top: 46 }],
    ]);
    const { at } = await read(pngOf(after));
    expect([at(1, 0), at(62, 46), at(63, 47)]).toEqual(Array(3).fill([0, 0, 200]));
    expect([at(2, 0), at(0, 1), at(61, 46), at(63, 45)]).toEqual(Array(4).fill(ground));
  });
});
