import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const base = process.env.WIKI_CONTENT;

export const collections = {
  entries: defineCollection({ loader: glob({ pattern: '*/*.mdx', base }) }),
};
