import { readFolder } from '../../src/read/files/read-folder.ts';
import { loadWiki } from '../../src/load.ts';
import type { Wiki } from '../../src/wiki/wiki.ts';

/** The content folders that tests build, by the names tests call the wikis; tests/README.md says what each is for. */
export const contentOf = {
  tiny: 'tests/fixtures/tiny-wiki',
  plays: 'tests/fixtures/lamp-plays',
  real: 'content',
} as const;

export type WikiName = keyof typeof contentOf;

declare module 'vitest' {
  interface ProvidedContext {
    /** The wikis whose pages a project holds to the laws of tests/site/every-wiki; vitest.config.ts says which. */
    wikis: WikiName[];
  }
}

const loaded = new Map<WikiName, Wiki>();

/** A wiki, loaded once for all files of a worker. @throws if it has problems */
export function wikiOf(name: WikiName): Wiki {
  if (!loaded.has(name)) {
    const { wiki } = loadWiki(readFolder(contentOf[name]), contentOf[name]);
    if (!wiki)
      throw new Error(`The ${name} wiki has problems: WIKI_CONTENT=${contentOf[name]} npm run check`);
    loaded.set(name, wiki);
  }
  return loaded.get(name)!;
}

/** Where the editions of a wiki live, lowest level first. */
export function editionsOf(name: WikiName): readonly string[] {
  return wikiOf(name).levels.all.map(({ path }) => path);
}
