import { Edition } from '../../src/wiki/edition.ts';
import { loadWiki, type Loaded } from '../../src/load.ts';
import type { Wiki } from '../../src/wiki/wiki.ts';

/** The smallest wiki without problems: a section that links to one entry, three levels, two sources. */
const valid: Record<string, string> = {
  'wiki.yaml': `
title: The Lamp Room
heading: A night at the lighthouse
tagline: A play and its sequel
description: A wiki about a play nobody wrote.
language: en-GB
levels:
  - { id: none, label: Nothing yet, path: '' }
  - { id: first, label: First Light, path: after/first-light/ }
  - { id: second, label: Second Light, path: after/second-light/ }
lanes: [{ id: tower, label: The tower }, { id: sea, label: The sea }]
navigation: [plot]
licence: { name: CC0, url: 'https://example.org/cc0' }
notice: Made up.
themes: { warm: Warm, cool: Cool }
folders: { scene: [plot], chapter: [production, music, sequel], reading: [themes], review: [reception] }
versions: [{ id: original, label: original }, { id: clone, label: clone }]
types:
  organisation: [{ id: outlet, many: Outlets }, { id: studio }]
  work: [{ id: film }, { id: series }]
  lore: [{ id: place }, { id: object }, { id: vessel }]
`.trimStart(),
  'sources.yaml': `
- { key: almanac, title: Almanac of plays, publisher: Quayside Press, date: 2002, link: false }
- { key: gazette, title: The saboteur unmasked, publisher: Harbour Gazette, date: 2001-03-04, link: true, url: 'https://example.org/x', level: first }
`.trimStart(),
  'sections/plot.mdx': entry(
    'title: Plot\nsummary: What happens.\nshelves: [{ heading: Things, lists: lore }]',
    '<Ref to="lamp" /> burns, and <Ref to="chair" /> is empty.<Cite sources="almanac gazette" />',
  ),
  'lore/chair.mdx': entry('title: The chair\nsummary: Where the keeper sits.\ntype: object'),
  'lore/lamp.mdx': lamp('The lamp burns all night.<Cite sources="almanac" />'),
};

/** The settings of the smallest wiki, for entries named in letters that preview pictures have not. */
export const anyLetters = { 'wiki.yaml': `${valid['wiki.yaml']}laws: { undrawable-letters: off }\n` };

/** The text of an entry's file. */
export function entry(fields: string, body = 'It is made of oak.<Cite sources="almanac" />'): string {
  return `---\n${fields}\n---\n\n${body}\n`;
}

/** The text of lore/lamp.mdx with another body, which begins in line 7. */
export function lamp(body: string): string {
  return entry('title: The lamp\nsummary: It shines at sea.\ntype: object', body);
}

/** The files of the smallest wiki with some changed, added, or (undefined) taken away. */
export function tiny(changes: Record<string, string | undefined> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...valid, ...changes }).filter(
      (file): file is [string, string] => file[1] !== undefined,
    ),
  );
}

let last: { files: string; loaded: Loaded; editions: Map<string, Edition[]> } | undefined;

/** Reads a wiki, unless it is the one that was read last: a test asks one several things, one after the other. */
function read(changes: Record<string, string | undefined>) {
  const files = tiny(changes);
  const text = JSON.stringify(files);
  if (last?.files !== text) last = { files: text, loaded: loadWiki(files), editions: new Map() };
  return last;
}

/** What a writer is told of a wiki: "file:line:column code: what was found. The cure." */
export function told(changes: Record<string, string | undefined>): string[] {
  return read(changes).loaded.issues.map(
    ({ file, line, column, code, found, cure }) => `${file}:${line}:${column} ${code}: ${found}. ${cure}`,
  );
}

/** What a writer is told of a body put into lore/lamp.mdx: "line:column code: what was found. The cure." */
export function toldOf(body: string): string[] {
  return told({ 'lore/lamp.mdx': lamp(body) }).map((each) => each.replace('content/lore/lamp.mdx:', ''));
}

/** The smallest wiki with some files changed. @throws if that has problems */
export function wikiWith(changes: Record<string, string | undefined> = {}): Wiki {
  const { wiki } = read(changes).loaded;
  if (!wiki) throw new Error(`A wiki for a test has problems:\n${told(changes).join('\n')}`);
  return wiki;
}

/** An edition of the smallest wiki with some files changed. */
export function editionWith(
  changes: Record<string, string | undefined>,
  level = 'none',
  base = '/',
): Edition {
  const wiki = wikiWith(changes);
  const { editions } = read(changes);
  if (!editions.has(base)) editions.set(base, Edition.all(wiki, base));
  return editions.get(base)!.find((each) => each.level.id === level)!;
}
