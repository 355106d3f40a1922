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

/**
 * What satori lays out, as an SVG whose words are shapes. Drawings in it are parts of it: satori makes each a file within
 * the file, which takes twice as long to paint, and not every program shows it.
 */
export async function layOut(design: object, size: { width: number; height?: number }): Promise<string> {
  const svg = await satori(design, { ...size, fonts });
  return svg.replace(
    /<image ((?:[xy]|width|height)="[^>]*?) href="data:image\/svg\+xml;base64,([^"]*)"[^>]*\/>/g,
    (_image, place: string, file: string) => partOf(Buffer.from(file, 'base64').toString(), place),
  );
}

/** An SVG as a part of another, as large as its place there says. */
function partOf(svg: string, place: string): string {
  return svg.replace(/^<svg ([^>]*)>/, (_root, attributes: string) => {
    const others = attributes.replace(/(?<![\w-])(?:width|height|xmlns)="[^"]*" ?/g, '');
    return `<svg ${place} preserveAspectRatio="none" ${others}>`;
  });
}

/** Draws an SVG at the size that it names. */
export function paint(svg: string): Pixels {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { pixels, width, height };
}
