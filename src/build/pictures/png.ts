import sharp from 'sharp';

/** Some forty of 256 colours are enough for flat paints and the edges of letters, and a fifth lighter than all. */
const settings = { palette: true, quality: 90, effort: 1, dither: 0 };

/** How pictures are written, for those who keep them: another version may write other bytes. */
export const pngWriter = `sharp ${sharp.versions.sharp} ${JSON.stringify(settings)}`;

/**
 * Writes an opaque picture as a PNG with a palette, without metadata; the same pixels give the same bytes.
 * @param pixels red, green, blue and alpha of each pixel, row by row
 */
export function pngOf(pixels: Uint8Array, width: number, height: number): Promise<Buffer> {
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png(settings)
    .toBuffer();
}
