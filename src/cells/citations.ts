import { formatDate } from '../wiki/dates.ts';
import type { Edition } from '../wiki/edition.ts';
import type { Source } from '../wiki/wiki.ts';

/** A number in the text that leads to a source below it. */
export interface Mark {
  number: number;
  /** Anchor of the mark itself, which the source leads back to. */
  id: string;
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
  marks: Mark[];
}

/** Shows a source as an edition may: below its level by publisher and date alone. */
export function viewSource(edition: Edition, source: Source): SourceView {
  const date = source.date && formatDate(source.date, edition.wiki.settings.language);
  if (!edition.opens(source.level)) return { quoted: false, publisher: source.publisher, date };
  return {
    key: source.key,
    author: source.author,
    title: source.title,
    quoted: !source.titleIsDescriptive,
    publisher: source.publisher,
    date,
    url: source.link ? source.url : undefined,
    href: edition.hrefs.source(source.key),
  };
}

/** Numbers the sources of one page in the order in which the page cites them. */
export class Citations {
  private readonly edition: Edition;
  private readonly byKey = new Map<string, Citation>();

  constructor(edition: Edition) {
    this.edition = edition;
  }

  /** Marks for one place on the page, numbers rising; the same source keeps its number. */
  cite(keys: readonly string[]): Mark[] {
    return [...new Set(keys)].map((key) => this.mark(key)).sort((a, b) => a.number - b.number);
  }

  private mark(key: string): Mark {
    let citation = this.byKey.get(key);
    if (!citation) {
      const number = this.byKey.size + 1;
      const source = viewSource(this.edition, this.edition.source(key));
      citation = { number, id: `source-${number}`, source, marks: [] };
      this.byKey.set(key, citation);
    }
    const mark = {
      number: citation.number,
      id: `cite-${citation.number}-${citation.marks.length + 1}`,
      target: citation.id,
    };
    citation.marks.push(mark);
    return mark;
  }

  /** All sources cited so far, in order. */
  list(): Citation[] {
    return [...this.byKey.values()];
  }
}
