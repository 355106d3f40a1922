import { viewSource, type SourceView } from '../../cells/citations.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';
import { oncePerEdition } from '../../wiki/once.ts';
import type { OpenSource } from '../../wiki/opened.ts';
import { titleOrder } from '../../wiki/titles.ts';
import { tablePages } from './table-pages.ts';

/** What a source supports on one page. */
export interface Support {
  title: string;
  href: string;
  /** The statements it supports there, as readers of the edition see them. */
  claims: string[];
}

/** A source with everything it supports in an edition. */
export interface SourceRecord {
  /** Undefined for a source that may not be named at this level. */
  key?: string;
  view: SourceView;
  supports: Support[];
}

/** Every source that supports something in an edition, sorted by publisher and date. */
export const sourceRecords = oncePerEdition((edition): SourceRecord[] => {
  const supports = supportsIn(edition);
  const inTitleOrder = titleOrder(edition.settings.language);
  return edition.sources
    .map((source) => ({
      key: source.key,
      view: viewSource(edition, source),
      supports: supports.get(source) ?? [],
    }))
    .filter((record) => record.supports.length > 0)
    .sort(
      (a, b) =>
        inTitleOrder(a.view.publisher, b.view.publisher) ||
        inTitleOrder(a.view.title ?? '', b.view.title ?? ''),
    );
});

/**
 * What a page says of the sources that an edition may not name: how many there are, which its list shows as well.
 * @param count how many
 * @returns a sentence, or nothing where there are none
 */
export function aboutUntitled(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'One of the sources is told by publisher and date alone, as its title says more than this level opens, and has no page.'
    : `${count} of the sources are told by publisher and date alone, as their titles say more than this level opens, and have no page.`;
}

/** What each source supports: on entries, found in one pass over them, and of the rows of tables. */
function supportsIn(edition: Edition): Map<OpenSource, Support[]> {
  const supports = new Map<OpenSource, Support[]>();
  const add = (source: OpenSource, support: Support) =>
    supports.set(source, [...(supports.get(source) ?? []), support]);
  for (const entry of edition.entries) {
    for (const [source, claims] of claimsBySource(entry))
      add(source, { title: entry.fields.title, href: edition.hrefs.entry(entry), claims });
  }
  for (const { title, href, rows } of tablePages(edition)) {
    for (const source of new Set(rows.flatMap((row) => row.sources))) {
      const claims = rows.filter((row) => row.sources.includes(source)).map(({ claim }) => claim);
      add(source, { title, href, claims });
    }
  }
  return supports;
}

/** The sources of an entry with the statements each supports; those of its fields support no words of the text. */
function claimsBySource(entry: AnyEntry): Map<OpenSource, string[]> {
  const found = new Map<OpenSource, string[]>();
  for (const source of sourcesOf(entry.fields)) found.set(source, []);
  for (const { text, sources } of entry.claims) {
    for (const source of new Set(sources)) found.set(source, [...(found.get(source) ?? []), text]);
  }
  return found;
}

/** The sources that fields name, however deep. */
function sourcesOf(value: unknown): OpenSource[] {
  if (Array.isArray(value)) return value.flatMap(sourcesOf);
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'sources' ? (each as OpenSource[]) : sourcesOf(each),
  );
}
