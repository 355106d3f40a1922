import type { TestProject } from 'vitest/node';
import { buildWiki } from './build-wiki.ts';
import { nested } from './nested.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The tiny wiki, built for a path of another site: its folder, the site, and the path with both slashes. */
    nested: { dist: string; site: string; base: string };
  }
}

/** Builds the tiny wiki for another place than the root. */
export default async function setup(project: TestProject) {
  const { dist } = await buildWiki('tiny', nested);
  project.provide('nested', { ...nested, dist });
}
