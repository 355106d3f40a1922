/** Where a PNG's pixels and colours stand: among compressed bytes any short word turns up by chance. */
const pixelChunks = ['IDAT', 'PLTE'];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Whether bytes are a PNG. */
export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}

/** What a PNG says beside its pixels: all its other chunks, and whatever follows them (W3C, PNG, section 5.3). */
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
