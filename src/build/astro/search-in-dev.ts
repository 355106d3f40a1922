import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { basePath, contentFolder } from '../../settings.ts';
import { isBuildOf } from '../stamp/build-stamp.ts';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Gives dev the search index of the last build, if that was one of the same wiki. */
export function searchInDev(): AstroIntegration {
  return {
    name: 'search-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = indexFileAt(request.url ?? '/', 'dist', contentFolder.path);
          if (file === undefined) return next();
          response.setHeader('Last-Modified', statSync(file).mtime.toUTCString());
          response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
          // Another wiki may be edited under the same address next.
          response.setHeader('Cache-Control', 'no-store');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}

/**
 * The file of a build that holds what is asked for, where it is a part of the search index.
 * @param url what is asked for, below the host
 * @param content the content folder the build must have been made from
 */
export function indexFileAt(url: string, build: string, content: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(basePath)) return undefined;
  const path = pathname.slice(basePath.length);
  if (!/(^|\/)pagefind\/./.test(path) || path.includes('..')) return undefined;
  const file = join(build, path);
  // A build may come at any time.
  return isBuildOf(build, content) && existsSync(file) ? file : undefined;
}
