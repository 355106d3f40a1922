import { relative, resolve } from 'node:path';

/** What a deployer may set in the environment; README.md lists them. */
const { SITE_URL, BASE_PATH, WIKI_CONTENT, PRECOMPRESS, PORT } = process.env;

/** Where the site will be served from, without its path. */
export const siteUrl = SITE_URL || 'http://localhost:4321';

/** Whether the site will be served encrypted. */
export const https = siteUrl.startsWith('https:');

/** The path the site is served under, beginning and ending with a slash. */
export const basePath = `/${(BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Whether text is laid beside itself compressed, for servers that send it so. */
export const precompressing = PRECOMPRESS !== 'no';

/** The port of the local servers. */
export const port = Number(PORT) || 4321;

const path = resolve(WIKI_CONTENT || 'content');

/** The content folder, and how messages name it. */
export const contentFolder = {
  path,
  shown: `${relative(process.cwd(), path).replaceAll('\\', '/') || '.'}/`,
};
