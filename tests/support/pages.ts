import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import { inject } from 'vitest';
import { basePath } from '../../src/settings.ts';
import { editionsOf, type WikiName } from './wikis.ts';

/** A built page. */
export interface Page {
  /** Path of its file below the build's folder. */
  file: string;
  /** Its address, beginning with a slash. */
  address: string;
  /** Where the edition it belongs to lives. */
  edition: string;
  /** Its path within its edition. */
  path: string;
  /** Its markup, its links as paths, without the text of its styles. */
  root: HTMLElement;
}

/** The edition an address or file belongs to. */
export function editionOf(name: WikiName, path: string): string {
  const within = path.replace(/^\//, '');
  return [...editionsOf(name)].reverse().find((edition) => within.startsWith(edition))!;
}

/** Every file of a built wiki, relative to its folder; the compressed copies of files are left out. */
export function filesOf(name: WikiName): string[] {
  const { dist } = inject(name);
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !/\.(br|gz)$/.test(each.name))
    .map((each) =>
      join(each.parentPath, each.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** A file's text; what is compressed, as search data is, unpacked. */
export function textOf(name: WikiName, file: string): string {
  const bytes = readFileSync(join(inject(name).dist, file));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** A page that only leads on from an old address. */
const signpost = /<meta http-equiv="refresh"/;

/** The address of every page of a built wiki, without what it takes to parse them. */
export function addressesOf(name: WikiName): string[] {
  return filesOf(name)
    .filter((file) => file.endsWith('.html') && !signpost.test(textOf(name, file)))
    .map(addressOf);
}

const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

const read = new Map<WikiName, readonly Page[]>();

/**
 * Every page of a built wiki, parsed once for all files of a worker, so none may change them; a signpost at an old
 * address is none: it frames and says nothing.
 */
export function pagesOf(name: WikiName): readonly Page[] {
  if (!read.has(name)) read.set(name, readPages(name));
  return read.get(name)!;
}

/** Markup whose relative links are paths, as a browser reads them. @param path of the page, from the host on */
function withWholePaths(html: string, path: string): string {
  return html.replace(/( (?:href|action|src|data-home)=")(\.[^"]*)/g, (_, before, way) => {
    const { pathname, search, hash } = new URL(way as string, `http://host${path}`);
    return `${before}${pathname}${search}${hash}`;
  });
}

function readPages(name: WikiName): Page[] {
  return filesOf(name)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const address = addressOf(file);
      const edition = editionOf(name, file);
      const html = withWholePaths(textOf(name, file).replace(/(<style[^>]*>)[^<]*/g, '$1'), basePath + file);
      return { file, address, edition, path: address.slice(1 + edition.length), root: parse(html) };
    })
    .filter(({ root }) => !root.querySelector('meta[http-equiv="refresh"]'));
}

/** A page by its address. @throws if it was not built */
export function pageAt(pages: readonly Page[], address: string): Page {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return page;
}

/** An element's text as a line: entities decoded, white space folded. */
export function lineOf(element: HTMLElement | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
