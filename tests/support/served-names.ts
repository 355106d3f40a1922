import { gzipSync } from 'node:zlib';
import type { NamesFiles } from '../../src/views/lists/names-files.ts';
import { Hrefs } from '../../src/wiki/hrefs.ts';

/** Serves the files of a names index to whoever fetches, and weighs them as they are sent, compressed. */
export class ServedNames {
  readonly hrefs = new Hrefs('/', '');
  /** Bytes and files that were fetched since the last `rest`. */
  bytes = 0;
  fetched: string[] = [];
  private readonly files: ReadonlyMap<string, object>;
  private readonly sent = new Map<string, { text: string; weight: number }>();

  constructor({ head, parts }: NamesFiles) {
    this.files = new Map<string, object>([
      [this.hrefs.namesIndex(), head],
      ...parts.map(({ list, beginning, content }): [string, object] => [
        this.hrefs.namesPart(list, beginning),
        content,
      ]),
    ]);
  }

  /** In the place of the browser's own. */
  readonly fetch = (address: string): Promise<Response> => {
    const file = this.files.get(address);
    if (!file) return Promise.resolve(new Response('', { status: 404 }));
    const { text, weight } = this.sent.get(address) ?? sendable(file);
    this.sent.set(address, { text, weight });
    this.fetched.push(address);
    this.bytes += weight;
    return Promise.resolve(new Response(text));
  };

  /** Begins to count anew. */
  rest() {
    this.bytes = 0;
    this.fetched = [];
  }
}

function sendable(file: object): { text: string; weight: number } {
  const text = JSON.stringify(file);
  return { text, weight: gzipSync(text).length };
}
