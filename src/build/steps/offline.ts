import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isKept, isShared, offlineListName, type OfflineList } from '../../browser/offline/offline-list.ts';
import { content } from '../../load.ts';
import { basePath } from '../../settings.ts';
import { editionFiles } from '../walk/edition-files.ts';

/** Writes the service worker, and for each edition the list of what a device must hold to keep it. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const levels = content().wiki.levels.all;
        const shared = editionFiles(dist, '', levels).filter(isShared);
        for (const { id, path } of levels) {
          const own = editionFiles(dist, path, levels).filter(
            (file) => !isShared(file) && isKept(within(file, path)),
          );
          const list = offlineList(dist, [...own, ...shared]);
          writeFileSync(join(dist, path, offlineListName), JSON.stringify(list));
          logger.info(
            `${list.files.length} files, ${(list.bytes / 1e6).toFixed(1)} MB, keep "${id}" on a device`,
          );
        }
        writeFileSync(join(dist, 'worker.js'), worker(levels.map((level) => basePath + level.path)));
      },
    },
  };
}

const within = (file: string, path: string) => file.slice(path.length);

function offlineList(dist: string, paths: readonly string[]): OfflineList {
  const total = createHash('sha256');
  let bytes = 0;
  const files = paths.map((path) => {
    const content = readFileSync(join(dist, path));
    const revision = createHash('sha256').update(content).digest('base64url').slice(0, 10);
    total.update(`${path} ${revision}\n`);
    bytes += content.length;
    return { path, revision };
  });
  return { version: total.digest('base64url').slice(0, 16), bytes, files };
}

/** The service worker for a site: it must lie at the top, unbundled, to be in charge of every page. */
function worker(homes: readonly string[]): string {
  const source = readFileSync(new URL('../../browser/offline/worker.ts', import.meta.url), 'utf8');
  const settings = { base: basePath, homes, listName: offlineListName };
  return `const site = ${JSON.stringify(settings)};\n${stripTypeScriptTypes(source)}`;
}
