import { viewSource, type SourceView } from '../../cells/citations.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';
import { oncePerEdition } from '../../wiki/once.ts';
import type { OpenSource } from '../../wiki/opened.ts';
import { overviewsOf } from '../site/overviews.ts';
import { titleOrder } from '../../wiki/titles.ts';

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

/** What each source supports: on entries, found in one pass over them, and of the lines worth remembering. */
function supportsIn(edition: Edition): Map<OpenSource, Support[]> {
  const supports = new Map<OpenSource, Support[]>();
  for (const entry of edition.entries) {
    for (const [source, claims] of claimsBySource(entry)) {
      const own = { title: entry.fields.title, href: edition.hrefs.entry(entry), claims };
      supports.set(source, [...(supports.get(source) ?? []), own]);
    }
  }
  const lines = overviewsOf(edition).find(({ id }) => id === 'lines');
  for (const source of new Set(edition.rows('lines').flatMap((row) => row.sources))) {
    const own = edition.rows('lines').filter((row) => row.sources.includes(source));
    const support = { title: lines!.title, href: lines!.href, claims: own.map(({ line }) => `“${line}”`) };
    supports.set(source, [...(supports.get(source) ?? []), support]);
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
