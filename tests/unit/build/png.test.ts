import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePng, wordsInPng } from '../../../src/build/png.ts';

describe('PNG files', () => {
  it('hold the pixels they were made from', async () => {
    const pixels = Uint8Array.from([255, 0, 0, 255, 0, 128, 255, 255, 255, 0, 0, 255, 9, 8, 7, 255]);
    const { data, info } = await sharp(encodePng(pixels, 2, 2))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([2, 2]);
    expect([...data]).toEqual([...pixels]);
  });

  it('of more colours than a palette holds, give the rarest their nearest', async () => {
    // Every blue three times, and once more with a trace of red.
    const pixels = Uint8Array.from({ length: 1024 }, (_, at) => at).reduce(
      (all, _, at) => (all.set([at < 768 ? 0 : 1, 0, at % 256, 255], 4 * at), all),
      new Uint8Array(4096),
    );
    const { data } = await sharp(encodePng(pixels, 1024, 1))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(Math.max(...data.map((value, at) => Math.abs(value - pixels[at]!)))).toBe(1);
  });

  it('say nothing beside their pixels; what somebody wrote into one is found', async () => {
    const plain = encodePng(new Uint8Array(4), 1, 1);
    expect(wordsInPng(plain).toString('latin1')).not.toMatch(/tEXt|iTXt|zTXt|eXIf/);
    const written = await sharp(plain)
      .withExif({ IFD0: { ImageDescription: 'A saboteur' } })
      .png()
      .toBuffer();
    expect(wordsInPng(written).toString('latin1')).toContain('A saboteur');
  });
});
