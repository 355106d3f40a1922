import { createHash } from 'node:crypto';
import type { Level } from '../../read/fields/levels.ts';

/** What is known of a file that is written, without reading it again. */
export interface Stored {
  path: string;
  digest: string;
  length: number;
  read: () => Buffer;
}

/** A file of a build, read or made once: steps take it as bytes or as text, and may give it another text. */
export class BuiltFile {
  /** Below the build's folder, with forward slashes. */
  readonly path: string;
  /** The level whose edition it belongs to; what editions share belongs to the lowest. */
  readonly level: Level;
  /** Whether a step has given it another text. */
  changed = false;
  /** The path of the file that is stored for this one as well, where one is. */
  readonly sameAs?: string;
  #bytes: Buffer | undefined;
  #text: string | undefined;
  #digest: string | undefined;
  #length: number | undefined;
  #read: (() => Buffer) | undefined;

  constructor(path: string, level: Level, content: Buffer | string | Stored) {
    this.path = path;
    this.level = level;
    if (typeof content === 'string') this.#text = content;
    else if (Buffer.isBuffer(content)) this.#bytes = content;
    else {
      this.sameAs = content.path;
      this.#digest = content.digest;
      this.#length = content.length;
      this.#read = content.read;
    }
  }

  get bytes(): Buffer {
    return (this.#bytes ??= this.#text === undefined ? this.#read!() : Buffer.from(this.#text));
  }

  /** Of its bytes. */
  get length(): number {
    return this.#length ?? this.bytes.length;
  }

  /** Names its bytes: files with the same are the same. */
  get digest(): string {
    return (this.#digest ??= createHash('sha256').update(this.bytes).digest('base64url'));
  }

  get text(): string {
    return (this.#text ??= this.bytes.toString('utf8'));
  }

  set text(text: string) {
    this.changed = true;
    this.#text = text;
    this.#bytes = undefined;
    this.#digest = undefined;
    this.#length = undefined;
  }
}
