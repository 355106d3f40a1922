import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { signpost } from '../../hosting/moves.ts';
import { siteOf } from '../../hosting/site.ts';
import { content } from '../../load.ts';
import { basePath, siteUrl } from '../../settings.ts';

/** Puts a signpost at every old address, for hosts that cannot redirect. */
export function signposts(): AstroIntegration {
  return {
    name: 'signposts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const { wiki } = content();
        for (const move of siteOf(wiki, basePath).moves) {
          const file = join(fileURLToPath(dir), move.from.slice(basePath.length), 'index.html');
          if (existsSync(file)) {
            throw new Error(
              `${move.from} is the address of a page; no formerIds of “${move.title}” can lead away from it.`,
            );
          }
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, signpost(move, wiki.settings, siteUrl));
        }
      },
    },
  };
}
