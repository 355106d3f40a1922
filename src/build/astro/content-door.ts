import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { textOf as readTextOf } from '../../read/files/content-files.ts';
import { content, forgetContent } from '../../load.ts';
import { contentFolder } from '../../settings.ts';

/**
 * Gives Astro the texts that the rest of the build has read, so that no page is made of another version of a file
 * than its seals are; in dev, has everything read anew when a file changes.
 */
export function contentDoor(): AstroIntegration {
  return {
    name: 'content-door',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: 'content-door', enforce: 'pre', load: textOf }] } });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        server.watcher.add(contentFolder.path);
        const renew = async (file: string) => {
          forgetContent();
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          await refreshContent?.({});
          logger.info(`${contentFolder.shown}${pathOf(file)} has changed`);
          server.hot.send({ type: 'full-reload' });
        };
        server.watcher.on('all', (_event, file) => {
          if (pathOf(file) === undefined) return;
          // A rejection that nobody takes would end the server.
          renew(file).catch((error: unknown) => logger.error(String(error)));
        });
      },
    },
  };
}

/** The path of a file within the content folder; undefined for any other. */
function pathOf(file: string): string | undefined {
  const path = relative(contentFolder.path, file).replaceAll('\\', '/');
  return path.startsWith('..') || path === '' ? undefined : path;
}

function textOf(id: string): string | undefined {
  const path = id.endsWith('.mdx') ? pathOf(id) : undefined;
  const found = path === undefined ? undefined : content().files[path];
  // As it was read, without a byte order mark, so that every tag stands where its seal is looked for.
  return typeof found === 'string' ? readTextOf(found, id).file.text : undefined;
}
