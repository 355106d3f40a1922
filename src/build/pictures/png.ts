import { crc32, deflateSync } from 'node:zlib';

/** As many colours as a PNG with a palette holds. */
const mostColours = 256;

/**
 * Writes an opaque picture as a PNG with a palette: a third of the bytes of one in true colour, and no metadata.
 * Where there are more colours than it can hold, the rarest take the nearest that is kept.
 * @param pixels red, green, blue and alpha of each pixel, row by row
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  // Most pixels are as the one before them; to look each up would take most of the time.
  let start = 0;
  for (let at = 0; at < colours.length; at++) {
    colours[at] = (pixels[4 * at]! << 16) | (pixels[4 * at + 1]! << 8) | pixels[4 * at + 2]!;
    if (colours[at] === colours[start]) continue;
    counts.set(colours[start]!, (counts.get(colours[start]!) ?? 0) + at - start);
    start = at;
  }
  counts.set(colours[start]!, (counts.get(colours[start]!) ?? 0) + colours.length - start);
  const kept = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostColours)
    .map(([colour]) => colour);
  const indexOf = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, kept)]));

  const rows = Buffer.alloc((width + 1) * height);
  let index = indexOf.get(colours[0]!)!;
  for (let at = 0; at < colours.length; at++) {
    if (at > 0 && colours[at] !== colours[at - 1]) index = indexOf.get(colours[at]!)!;
    // Each row begins with its filter: none.
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits per pixel, an index into the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Where a PNG's pixels and colours stand: among compressed bytes any short word turns up by chance. */
const pixelChunks = ['IDAT', 'PLTE'];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Whether bytes are a PNG. */
export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}

/** What a PNG says beside its pixels: all its other chunks, and whatever follows them. */
export function wordsInPng(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (!pixelChunks.includes(bytes.toString('latin1', at + 4, at + 8))) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}

function nearest(colour: number, kept: readonly number[]): number {
  let best = 0;
  let least = Number.MAX_VALUE;
  for (const [index, other] of kept.entries()) {
    const red = (colour >> 16) - (other >> 16);
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
    const blue = (colour & 255) - (other & 255);
    const far = red * red + green * green + blue * blue;
    if (far < least) [best, least] = [index, far];
    if (far === 0) break;
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
