import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { content } from '../../load.ts';
import { basePath } from '../../settings.ts';
import { editionFiles } from '../walk/edition-files.ts';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Gives each edition a search index of its own pages, and dev the index of the last build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { wiki } = content();
        try {
          for (const level of wiki.levels.all) {
            const count = await indexEdition(
              fileURLToPath(dir),
              level.path,
              wiki.levels.all,
              wiki.settings.language,
            );
            logger.info(`${count} pages searchable at "${level.id}"`);
          }
        } finally {
          await close();
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(basePath.length - 1);
          const file = join('dist', path);
          if (!/\/pagefind\//.test(path) || path.includes('..') || !existsSync(file)) return next();
          response.setHeader('Last-Modified', statSync(file).mtime.toUTCString());
          response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}

async function indexEdition(
  dist: string,
  path: string,
  levels: Parameters<typeof editionFiles>[2],
  language: string,
): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: language.slice(0, 2) });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const pages = editionFiles(dist, path, levels).filter((file) => file.endsWith('/index.html'));
  let count = 0;
  for (const file of pages) {
    const content = await readFile(join(dist, file), 'utf8');
    // Pages without an article (lists, search) would only repeat what the entries say.
    if (!content.includes('data-pagefind-body')) continue;
    const url = `/${file.slice(path.length).replace(/index\.html$/, '')}`;
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0)
      throw new Error(`Pagefind could not read ${file}: ${added.errors.join('; ')}`);
    count++;
  }
  const written = await index.writeFiles({ outputPath: join(dist, path, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
  return count;
}
