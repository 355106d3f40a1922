import type { Edition } from '../../wiki/edition.ts';
import type { OpenSource } from '../../wiki/opened.ts';
import { referentOf } from '../../wiki/referent.ts';
import { criticsTabs } from '../critics/pages.ts';
import { overviewsOf } from '../site/overviews.ts';
import { inQuotationMarks } from '../../wiki/quotation-marks.ts';

/** A page that prints the rows of a table. */
export interface TablePage {
  title: string;
  href: string;
  rows: {
    /** What the row says, in a few words. */
    claim: string;
    sources: readonly OpenSource[];
  }[];
}

/** Where the rows of tables that name sources are printed whole: some sources are cited there alone. */
export function tablePages(edition: Edition): TablePage[] {
  const lines = overviewsOf(edition).find(({ id }) => id === 'lines');
  const honours = criticsTabs(edition).find(({ page }) => page === 'honours');
  const music = edition
    .ofKind('section')
    .find(({ fields }) => fields.shelves.some(({ lists }) => lists === 'track'));
  const award = (ceremony: string) => referentOf(edition, ceremony)?.text ?? '';
  const pages = [
    lines && {
      title: lines.title,
      href: lines.href,
      rows: edition.rows('lines').map(({ line, sources }) => ({ claim: inQuotationMarks(line), sources })),
    },
    honours && {
      title: honours.title,
      href: honours.href,
      rows: [
        ...edition.rows('rankings').map(({ list, sources }) => ({ claim: list, sources })),
        ...edition.rows('awards').map(({ ceremony, year, category, sources }) => ({
          claim: `${award(ceremony)} ${year}: ${category}`.trim(),
          sources,
        })),
      ],
    },
    music && {
      title: music.fields.title,
      href: edition.hrefs.entry(music),
      rows: edition.rows('tracks').map(({ title, sources }) => ({ claim: title, sources })),
    },
  ];
  return pages.filter((page) => page !== undefined);
}
