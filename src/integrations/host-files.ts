import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readFolder } from '../cli/read-folder.ts';
import { signpost } from '../core/hosting/moves.ts';
import { siteOf } from '../core/hosting/site.ts';
import { headersFile, redirectsFile } from '../core/hosting/static-hosts.ts';
import { loadWiki } from '../core/wiki.ts';
import { basePath, contentFolder, siteUrl } from '../settings.ts';

/** Puts a signpost at every old address, and beside the pages what hosts of static sites read. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const wiki = loadWiki(readFolder(contentFolder.path), contentFolder.shown).wiki!;
        const { site, moves } = siteOf(wiki, basePath);
        for (const move of moves) {
          const file = join(dist, move.from.slice(basePath.length), 'index.html');
          if (existsSync(file)) {
            throw new Error(
              `${move.from} is the address of a page; no formerIds of “${move.title}” can lead away from it.`,
            );
          }
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, signpost(move, wiki.settings, siteUrl));
        }
        writeFileSync(join(dist, '_headers'), headersFile(site));
        writeFileSync(join(dist, '_redirects'), redirectsFile(moves));
      },
    },
  };
}
