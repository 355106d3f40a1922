import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { kinds } from './schemas/kinds.ts';
import { contentFolder } from './settings.ts';

/** One collection per folder of entries that the wiki has; sources, tables and settings are read by the core. */
export const collections = Object.fromEntries(
  Object.values(kinds).flatMap(({ folders, schema }) =>
    folders
      .filter((folder) => existsSync(`${contentFolder.path}/${folder}`))
      .map((folder) => [
        folder,
        defineCollection({
          loader: glob({ base: `${contentFolder.path}/${folder}`, pattern: '*.mdx' }),
          schema,
        }),
      ]),
  ),
);
