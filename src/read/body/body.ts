/** What is known of an entry's text. */
export interface Body {
  headings: Heading[];
  blocks: TextBlock[];
  mentions: Mention[];
  citations: Citation[];
  spoilers: Spoiler[];
  /** Where sources are told to differ. */
  disputes: Place[];
  links: AnchorLink[];
}

/** Where a tag stands: in its file, in the text, and from which level on it shows. */
export interface Place {
  offset: number;
  level: string;
  /** The anchor of the heading it stands under, if any. */
  under?: string;
}

/** Another entry, or a heading of one, named by a tag. */
export interface Mention extends Place {
  /** Id of the entry; of what has none, its name. */
  to: string;
  anchor?: string;
  /** Whether the entry is linked from the words, or speaks those of a quotation; or whether who does has a name alone. */
  as: 'link' | 'speaker' | 'name';
}

/** Sources named at the end of a statement or of a quotation. */
export interface Citation extends Place {
  sources: string[];
  facts: string[];
}

/** A part that opens at a level. Its own level is that of its surroundings, where its seal shows. */
export interface Spoiler extends Place {
  opensAt: string;
}

interface Heading {
  depth: number;
  text: string;
  /** The anchor readers link to; the same rule as Astro's own heading ids (github-slugger). */
  id: string;
  level: string;
  offset: number;
}

/** A piece of a sentence, or a citation that ends a statement. */
export type Token =
  | {
      type: 'words';
      /** As written, so that places in it are places in the file. */
      text: string;
      /** As pages show it. */
      shown: string;
      level: string;
      offset: number;
      /** Whether the words are those of a link already. */
      linked: boolean;
      /** Whether the author only repeats them: words of a quotation that is set apart, or the title of a work. */
      repeated: boolean;
    }
  | { type: 'cite'; sources: string[]; facts: string[]; level: string; offset: number };

/** A paragraph, list item or table row: what citations are counted in. */
export interface TextBlock {
  tokens: Token[];
  offset: number;
  under?: string;
  /** Said of what states nothing and so takes no citation: a cell of the first row of a table. */
  names?: 'column';
  form?: BlockForm;
}

/** How a block is set, where it is no paragraph that stands by itself. */
export interface BlockForm {
  /** The list item it belongs to, which may hold several: in how many lists that stands, and where in the file. */
  item?: { depth: number; offset: number };
  /** Whether it stands in a quotation that is set apart. */
  quoted?: true;
  /** Whether it is a row of a table. */
  row?: true;
}

interface AnchorLink {
  url: string;
  offset: number;
  level: string;
}
