import { gzipSync } from 'node:zlib';
import type { NamesFiles } from '../../src/views/lists/names-files.ts';
import { Hrefs } from '../../src/wiki/hrefs.ts';

/** Serves the files of a names index to whoever fetches, and weighs them as they are sent, compressed. */
export class ServedNames {
  readonly hrefs = new Hrefs('/', '');
  /** Bytes and files that were fetched since the last `rest`. */
  bytes = 0;
  fetched: string[] = [];
  private readonly texts: ReadonlyMap<string, string>;
  private readonly weights = new Map<string, number>();

  constructor({ head, parts }: NamesFiles) {
    this.texts = new Map([
      [this.hrefs.namesIndex(), JSON.stringify(head)],
      ...parts.map(({ list, beginning, content }): [string, string] => [
        this.hrefs.namesPart(list, beginning),
        JSON.stringify(content),
      ]),
    ]);
  }

  /** In the place of the browser's own. */
  readonly fetch = (address: string): Promise<Response> => {
    const text = this.texts.get(address);
    if (text === undefined) return Promise.resolve(new Response('', { status: 404 }));
    this.fetched.push(address);
    this.bytes += this.weightOf(address, text);
    return Promise.resolve(new Response(text));
  };

  /** Begins to count anew. */
  rest() {
    this.bytes = 0;
    this.fetched = [];
  }

  private weightOf(address: string, text: string): number {
    const weight = this.weights.get(address) ?? gzipSync(text).length;
    this.weights.set(address, weight);
    return weight;
  }
}
