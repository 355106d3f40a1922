import { createHash } from 'node:crypto';
import type { Level } from '../../read/fields/levels.ts';

/** A file of a build, read or made once: steps take it as bytes or as text, and may give it another text. */
export class BuiltFile {
  /** Below the build's folder, with forward slashes. */
  readonly path: string;
  /** The level whose edition it belongs to; what editions share belongs to the lowest. */
  readonly level: Level;
  /** Whether a step has given it another text. */
  changed = false;
  #bytes: Buffer | undefined;
  #text: string | undefined;
  #digest: string | undefined;

  constructor(path: string, level: Level, content: Buffer | string) {
    this.path = path;
    this.level = level;
    if (typeof content === 'string') this.#text = content;
    else this.#bytes = content;
  }

  get bytes(): Buffer {
    return (this.#bytes ??= Buffer.from(this.#text!));
  }

  /** Names its bytes: files with the same are the same. */
  get digest(): string {
    return (this.#digest ??= createHash('sha256').update(this.bytes).digest('base64url'));
  }

  get text(): string {
    return (this.#text ??= this.#bytes!.toString('utf8'));
  }

  set text(text: string) {
    this.changed = true;
    this.#text = text;
    this.#bytes = undefined;
    this.#digest = undefined;
  }
}
