import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import {
  isKept,
  isShared,
  offlineListName,
  type KeptFile,
  type OfflineList,
} from '../../browser/offline/offline-list.ts';
import type { Level } from '../../read/fields/levels.ts';
import { basePath } from '../../settings.ts';
import type { BuiltFile } from '../walk/built-file.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';

type Weighed = KeptFile & { bytes: number };

/** Writes the service worker, and for each edition the list of what a device must hold to keep it. */
export function offline({ wiki }: Build): Step {
  const levels = wiki.levels.all;
  const own = new Map<Level, Weighed[]>(levels.map((level) => [level, []]));
  const shared: Weighed[] = [];
  return {
    name: 'offline',
    file(file) {
      const { path, level } = file;
      const list = isShared(path)
        ? shared
        : isKept(path.slice(level.path.length))
          ? own.get(level)
          : undefined;
      list?.push({ path, revision: revisionOf(file), bytes: file.length });
    },
    async end(write) {
      const lists = levels.map((level) => offlineList([own.get(level)!, shared].flatMap(inOrder)));
      for (const [index, { path }] of levels.entries()) {
        await write(path + offlineListName, JSON.stringify(lists[index]));
      }
      await write('worker.js', worker(levels.map((level) => basePath + level.path)));
      const files = Math.max(...lists.map((list) => list.files.length));
      const megabytes = Math.max(...lists.map((list) => list.bytes)) / 1e6;
      return `at most ${counted(files)} files, ${megabytes.toFixed(1)} MB, keep an edition on a device`;
    },
  };
}

/** By path, whatever order the walk came by. */
const inOrder = (files: readonly Weighed[]) => files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

const revisionOf = ({ digest }: BuiltFile) => inFigures(Buffer.from(digest, 'base64url'));

/** The first eight bytes of a digest as one number: among letters the leak scan would meet a sealed name now and then. */
const inFigures = (digest: Buffer) => digest.readBigUInt64BE().toString();

function offlineList(weighed: readonly Weighed[]): OfflineList {
  const total = createHash('sha256');
  for (const { path, revision } of weighed) total.update(`${path} ${revision}\n`);
  return {
    version: inFigures(total.digest()),
    bytes: weighed.reduce((sum, { bytes }) => sum + bytes, 0),
    files: weighed.map(({ path, revision }) => ({ path, revision })),
  };
}

/** The files of the service worker, each after those it imports. */
const workerFiles = ['kept-versions.ts', 'edition-files.ts', 'keep-edition.ts', 'worker.ts'];

/** The service worker for a site, one script: it must lie at the top, unbundled, to be in charge of every page. */
function worker(homes: readonly string[]): string {
  const source = workerFiles
    .map((file) => readFileSync(new URL(`../../browser/offline/${file}`, import.meta.url), 'utf8'))
    .join('')
    .replace(/^import [^;]*;$|^export /gm, '');
  const settings = { base: basePath, homes, listName: offlineListName };
  return `const site = ${JSON.stringify(settings)};\n${stripTypeScriptTypes(source).replace(/^\s*\n/gm, '')}`;
}
