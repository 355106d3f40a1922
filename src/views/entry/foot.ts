import type { History } from '../../read/files/git-history.ts';
import { publicAddress, siteIsNamed } from '../../settings.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { AnyEntry } from '../../wiki/entry.ts';
import { citeForms, type CiteForm } from './cite.ts';
import { correctionsOf, type Corrections } from './corrections.ts';

/** What stands below an entry: how it is cited, sent on, mended, and had as text. */
export interface Foot {
  /** The page's address as the citations have it: in the lowest edition that has it, as it spoils least there. */
  address: string;
  cite: CiteForm[];
  corrections: Corrections;
  /** A mail that names the page; a path would say nothing to who gets it. */
  mail?: string;
  markdown: string;
}

/** The foot of an entry's page. */
export function footOf(edition: Edition, entry: AnyEntry, history: History): Foot {
  const address = publicAddress(edition.lowestHrefs(entry).entry(entry));
  const changed = history.dates.get(`${entry.folder}/${entry.id}.mdx`)?.changed.slice(0, 10);
  const subject = encodeURIComponent(`${entry.cover.title} (${edition.settings.title})`);
  return {
    address,
    cite: citeForms(edition, entry, address, changed),
    corrections: correctionsOf(edition, entry, address, history),
    mail: siteIsNamed ? `mailto:?subject=${subject}&body=${encodeURIComponent(address)}` : undefined,
    markdown: edition.hrefs.markdown(entry),
  };
}
