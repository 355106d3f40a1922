import { crc32, deflateSync } from 'node:zlib';
import type { IndexedPicture } from './indexed-picture.ts';

/** How pictures are written, for those who keep them: another version may write other bytes. */
export const pngWriter = `indexed PNG of one SVG, zlib ${process.versions.zlib}`;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A picture as a PNG of one byte a pixel, without metadata (W3C, PNG, sections 5.2 to 5.5 and 11.2).
 * @param level how hard zlib tries: of flat pictures two levels more take half as long again for a twentieth fewer bytes
 */
export function pngOf({ width, height, rows, colours }: IndexedPicture, level = 4): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const [bits, indexed] = [8, 3];
  header.set([bits, indexed], 8);
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => [colour >> 16, colour >> 8, colour]))),
    chunk('IDAT', deflateSync(rows, { level })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
