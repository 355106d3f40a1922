import { formatDate } from '../wiki/dates.ts';
import type { Edition } from '../wiki/edition.ts';
import type { OpenSource } from '../wiki/opened.ts';

/** A number in the text that leads to a source below it. */
export interface Mark {
  number: number;
  /** Anchor of the source. */
  target: string;
}

/** A source as a reader at some level may see it. */
export interface SourceView {
  /** Undefined below the source's level: even its key may speak. */
  key?: string;
  author?: string;
  title?: string;
  /** Whether the title is the printed one, to stand in quotation marks. */
  quoted: boolean;
  publisher: string;
  date?: string;
  /** Its address, where it may be linked. */
  url?: string;
  /** The page that lists what it supports. */
  href?: string;
}

/** A numbered source at the foot of a page. */
export interface Citation {
  number: number;
  id: string;
  source: SourceView;
}

/** Shows a source as an edition may: below its level by publisher and date alone. */
export function viewSource(edition: Edition, source: OpenSource): SourceView {
  const { key, author, title, publisher, titleIsDescriptive, link, url } = source;
  return {
    key,
    author,
    title,
    quoted: title !== undefined && !titleIsDescriptive,
    publisher,
    date: source.date && formatDate(source.date, edition.settings.language),
    url: link ? url : undefined,
    href: key && edition.hrefs.source(key),
  };
}

/** Numbers the sources of one page in the order in which the page cites them. */
export class Citations {
  private readonly edition: Edition;
  private readonly bySource = new Map<OpenSource, Citation>();

  constructor(edition: Edition) {
    this.edition = edition;
  }

  /** Marks for one place on the page, numbers rising; the same source keeps its number. */
  cite(sources: readonly OpenSource[]): Mark[] {
    return [...new Set(sources)].map((source) => this.mark(source)).sort((a, b) => a.number - b.number);
  }

  private mark(source: OpenSource): Mark {
    const known = this.bySource.get(source);
    if (known) return { number: known.number, target: known.id };
    const number = this.bySource.size + 1;
    const id = `source-${number}`;
    this.bySource.set(source, { number, id, source: viewSource(this.edition, source) });
    return { number, target: id };
  }

  /** All sources cited so far, in order. */
  list(): Citation[] {
    return [...this.bySource.values()];
  }
}
