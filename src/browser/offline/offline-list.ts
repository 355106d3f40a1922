/** A file an edition needs to be read without a network. */
export interface KeptFile {
  /** Path below the site's base. */
  path: string;
  /** Changes when the file does. */
  revision: string;
}

/** What a device must hold to keep one edition. */
export interface OfflineList {
  /** Changes when any file does. */
  version: string;
  /** Size of all files together as they lie on the device, in bytes. */
  bytes: number;
  files: KeptFile[];
}

/** Where an edition's list lies, below its home. */
export const offlineListName = 'offline.json';

/** The search's own pages do without these parts of Pagefind. */
const unusedSearchParts = /\/pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Whether a file of a build belongs to what a reader may keep: pages, search and what pages load.
 * @param path below the build's folder, with forward slashes
 */
export function isKept(path: string): boolean {
  return (
    (/(^|\/)(index\.html|names\.json)$/.test(path) ||
      /(^|\/)(pagefind|search\/names)\//.test(path) ||
      isShared(path)) &&
    !unusedSearchParts.test(path) &&
    !/\.(br|gz)$/.test(path)
  );
}

/** Whether a file serves the pages of every edition. */
export function isShared(path: string): boolean {
  return path.startsWith('_astro/') || path === 'icon.svg';
}
