import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
  fstatSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Where something lies in a pack. */
type Place = [at: number, length: number];

interface OpenPack {
  file: number;
  places: Map<string, Place>;
}

/** Bytes at the end of a pack that say how long its table of places is. */
const tail = 8;

/**
 * What a build has made of something and the next may take again, by a key that names all it was made of; in one file, as
 * thousands would cost as much as making it anew. It holds what the last whole build asked for and nothing older, so it
 * does not grow.
 */
export class Pack {
  readonly #path: string;
  readonly #before: OpenPack | undefined;
  readonly #next: OpenPack;
  #end = 0;

  /** @param path of the file; what it holds is left aside where it cannot be read */
  constructor(path: string) {
    this.#path = path;
    this.#before = opened(path);
    mkdirSync(dirname(path), { recursive: true });
    this.#next = { file: openSync(`${path}.new`, 'w+'), places: new Map() };
  }

  /**
   * What is kept under a key, else what is made now; kept for the next build either way.
   * @param make called where nothing is kept
   */
  take(key: string, make: () => Buffer): Buffer {
    const { places, file } = this.#next;
    const here = places.get(key);
    if (here) return bytesAt(file, here);
    const there = this.#before?.places.get(key);
    const bytes = there ? bytesAt(this.#before!.file, there) : make();
    writeSync(file, bytes, 0, bytes.length, this.#end);
    places.set(key, [this.#end, bytes.length]);
    this.#end += bytes.length;
    return bytes;
  }

  /** Puts what was taken in the place of what was kept before: a build that fails leaves that as it was. */
  keep() {
    const { file, places } = this.#next;
    const table = Buffer.from(JSON.stringify([...places]));
    const length = Buffer.alloc(tail);
    length.writeBigUInt64LE(BigInt(table.length));
    writeSync(file, Buffer.concat([table, length]), 0, table.length + tail, this.#end);
    // Whole on the disk before it gets its name: after a power cut half a pack would be taken for one.
    fsyncSync(file);
    closeSync(file);
    if (this.#before) closeSync(this.#before.file);
    renameSync(`${this.#path}.new`, this.#path);
  }
}

function opened(path: string): OpenPack | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    const length = Number(bytesAt(file, [size - tail, tail]).readBigUInt64LE());
    const table = bytesAt(file, [size - tail - length, length]).toString();
    return { file, places: new Map(JSON.parse(table) as [string, Place][]) };
  } catch {
    if (file !== undefined) closeSync(file);
    rmSync(path, { force: true });
    return undefined;
  }
}

function bytesAt(file: number, [at, length]: Place): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  if (readSync(file, bytes, 0, length, at) !== length) throw new Error('A pack ends too early.');
  return bytes;
}
