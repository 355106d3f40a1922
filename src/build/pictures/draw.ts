import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Pixels } from './indexed-picture.ts';
import { fonts } from './typefaces.ts';

/**
 * Draws what satori lays out.
 * @param design elements as satori takes them
 * @param size in pixels; without a height, as high as it comes out
 */
export async function draw(design: object, size: { width: number; height?: number }): Promise<Pixels> {
  return paint(await layOut(design, size));
}

/** What satori lays out, as an SVG whose words are shapes. */
export function layOut(design: object, size: { width: number; height?: number }): Promise<string> {
  return satori(design, { ...size, fonts });
}

/** Draws an SVG at the size that it names. */
export function paint(svg: string): Pixels {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { pixels, width, height };
}
