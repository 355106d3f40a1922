import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { kinds } from './kinds/index.ts';
import { contentFolder } from './settings.ts';

/**
 * One collection per folder of entries that the wiki has; sources, tables and settings are read by the core.
 * Without a schema: the core has checked the fields, pages take them from there, and Astro's other reader of YAML
 * would take a title such as 1984-01-01 for a date.
 */
export const collections = Object.fromEntries(
  Object.values(kinds).flatMap(({ folders }) =>
    folders
      .filter((folder) => existsSync(`${contentFolder.path}/${folder}`))
      .map((folder) => [
        folder,
        defineCollection({
          loader: glob({ base: `${contentFolder.path}/${folder}`, pattern: '*.mdx' }),
        }),
      ]),
  ),
);
