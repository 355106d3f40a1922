import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { kinds } from './kinds/index.ts';
import { content } from './load.ts';
import type { EntryKind } from './read/schemas/entry-kinds.ts';
import { contentFolder } from './settings.ts';

/** Hands Astro the entries of a kind as they were read; @astrojs/mdx renders their texts (see build/astro/content-door.ts). */
const entriesOf = (kind: EntryKind): Loader => ({
  name: 'content-door',
  async load({ store, parseData, generateDigest, logger }) {
    try {
      const { wiki, files } = content();
      store.clear();
      for (const { id, folder, fields } of wiki.entries.filter((entry) => entry.kind === kind)) {
        const path = `${folder}/${id}.mdx`;
        store.set({
          id,
          data: await parseData({ id, data: { ...fields } }),
          filePath: contentFolder.shown + path,
          digest: generateDigest(files[path] as string),
          deferredRender: true,
        });
      }
    } catch (error) {
      // A build has read the folder before it comes here; dev shows the report on every page.
      logger.error(String(error));
    }
  },
});

type Collections = { [K in EntryKind]: { schema: (typeof kinds)[K]['schema']; loader: Loader } };

/** One typed collection per kind of entry; sources, tables and settings are no pages. */
export const collections = Object.fromEntries(
  (Object.keys(kinds) as EntryKind[]).map((kind) => [
    kind,
    defineCollection({ schema: kinds[kind].schema, loader: entriesOf(kind) }),
  ]),
) as Collections;
