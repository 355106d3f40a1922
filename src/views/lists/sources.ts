import { claimWords } from '../../cells/cells.ts';
import { viewSource, type SourceView } from '../../cells/citations.ts';
import type { Edition } from '../../wiki/edition.ts';
import { compareTitles } from '../../wiki/titles.ts';
import type { Source } from '../../wiki/wiki.ts';

/** What a source supports on one entry. */
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
export function sourceRecords(edition: Edition): SourceRecord[] {
  return [...edition.wiki.sources.values()]
    .map((source) => ({
      key: edition.opens(source.level) ? source.key : undefined,
      view: viewSource(edition, source),
      supports: supportsOf(edition, source),
    }))
    .filter((record) => record.supports.length > 0)
    .sort(
      (a, b) =>
        compareTitles(a.view.publisher, b.view.publisher) ||
        compareTitles(a.view.title ?? '', b.view.title ?? ''),
    );
}

function supportsOf(edition: Edition, source: Source): Support[] {
  return edition.entries
    .map((entry) => {
      const claims = entry.claims
        .filter((claim) => edition.opens(claim.level) && claim.sources.includes(source.key))
        .map((claim) => claimWords(edition, claim));
      return { entry, claims, inFields: fieldsCite(entry.fields, source.key) };
    })
    .filter(({ claims, inFields }) => claims.length > 0 || inFields)
    .map(({ entry, claims }) => ({ title: entry.fields.title, href: edition.hrefs.entry(entry), claims }));
}

/** Whether any field, however deep, names the source. */
function fieldsCite(value: unknown, key: string): boolean {
  if (Array.isArray(value)) return value.some((each) => fieldsCite(each, key));
  if (!value || typeof value !== 'object') return false;
  return Object.entries(value).some(([name, each]) =>
    name === 'sources' && Array.isArray(each) ? each.includes(key) : fieldsCite(each, key),
  );
}
