import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { basePath } from '../../settings.ts';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Gives dev the search index of the last build. */
export function searchInDev(): AstroIntegration {
  return {
    name: 'search-in-dev',
    hooks: {
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
