import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../../../src/build/pictures/png.ts';
import { wordsInPng } from '../../../src/build/pictures/png-words.ts';

describe('PNG files', () => {
  /** A field of one colour with a square of another, and between them a rim that mixes both. */
  const pixels = Uint8Array.from({ length: 64 * 64 * 4 }, (_, at) => {
    const [x, y] = [(at >> 2) % 64, at >> 8];
    const far = Math.max(Math.abs(x - 32), Math.abs(y - 32));
    const share = far < 16 ? 1 : far > 20 ? 0 : (20 - far) / 4;
    return [255 - 213 * share, 246 - 228 * share, 230 - 220 * share, 255][at & 3]!;
  });

  it('hold the pixels they were made from, to a hair', async () => {
    const { data, info } = await sharp(await pngOf(pixels, 64, 64))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, data.length]).toEqual([64, 64, pixels.length]);
    expect(Math.max(...data.map((value, at) => Math.abs(value - pixels[at]!)))).toBeLessThanOrEqual(2);
  });

  it('are the same bytes for the same pixels', async () => {
    expect((await pngOf(pixels, 64, 64)).equals(await pngOf(pixels, 64, 64))).toBe(true);
  });

  it('say nothing beside their pixels; what somebody wrote into one is found', async () => {
    const plain = await pngOf(pixels, 64, 64);
    expect(wordsInPng(plain).toString('latin1')).not.toMatch(/tEXt|iTXt|zTXt|eXIf/);
    const written = await sharp(plain)
      .withExif({ IFD0: { ImageDescription: 'A saboteur' } })
      .png()
      .toBuffer();
    expect(wordsInPng(written).toString('latin1')).toContain('A saboteur');
  });
});
