import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentTypeOf } from '../../hosting/headers.ts';
import { contentFolder } from '../../settings.ts';
import { link } from '../kept/file.ts';
import { Pack } from '../kept/pack.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';

/** Below this many bytes a file fits into the first packets anyway. */
const worthwhile = 1_000;

/**
 * Lays a `.br` and a `.gz` beside every file of text, for servers that send those. What is compressed already, for
 * another edition or by the build before, is not compressed again.
 * @param kept where compressed copies lie from build to build
 */
export function precompress({ dist }: Pick<Build, 'dist'>, kept = packOf(contentFolder.path)): Step {
  let pack: Pack | undefined;
  const stored = new Map<string, string>();
  let [count, made] = [0, 0];
  const copyOf = (bytes: Buffer, name: string, { made: how, of }: Way) =>
    pack!.take(`${how}:${name}`, () => {
      made++;
      return of(bytes);
    });
  return {
    name: 'precompress',
    start() {
      pack = new Pack(kept);
    },
    file(file) {
      const { path } = file;
      if (!contentTypeOf(path).endsWith('charset=utf-8') || file.length < worthwhile) return;
      const { digest } = file;
      const same = stored.get(digest);
      for (const way of ways) {
        const copy = join(dist, path + way.ending);
        if (!same || !link(same + way.ending, copy)) writeFileSync(copy, copyOf(file.bytes, digest, way));
      }
      if (!same) stored.set(digest, join(dist, path));
      count++;
    },
    end() {
      pack!.keep();
      return `${counted(count)} files compressed, ${counted(made)} of ${counted(count * ways.length)} copies anew`;
    },
  };
}

/** One for each content folder: builds of several would throw out each other's. */
function packOf(content: string): string {
  const place = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return resolve('.cache', `compressed-${basename(content)}-${place}`);
}

/** A way to compress. */
interface Way {
  ending: string;
  /** Names all that the copy depends on beside the bytes. */
  made: string;
  /** At once: handed to another thread and back, a page takes twice as much. */
  of: (bytes: Buffer) => Buffer;
}

const brotli = {
  // Of 722 pages of 37 kB: 9 takes half as long again, and now and then twice, for 0.14 % fewer bytes, as it clears tables
  // for every file; 10 takes twenty times as long for six per cent fewer. A wider window takes a fifth longer for none.
  [constants.BROTLI_PARAM_QUALITY]: 8,
  [constants.BROTLI_PARAM_LGWIN]: 16,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
};
const gzip = { level: 9 };
const { versions } = process;

const ways: readonly Way[] = [
  {
    ending: '.br',
    made: `brotli ${versions.brotli} ${JSON.stringify(brotli)}`,
    of: (bytes) =>
      brotliCompressSync(bytes, { params: { ...brotli, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  },
  {
    ending: '.gz',
    made: `zlib ${versions.zlib} ${JSON.stringify(gzip)}`,
    of: (bytes) => gzipSync(bytes, gzip),
  },
];
