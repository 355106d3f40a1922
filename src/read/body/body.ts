import type { Tag } from './vocabulary.ts';

/** What the core knows of an entry's text. */
export interface Body {
  headings: Heading[];
  tags: TagUse[];
  blocks: TextBlock[];
  links: AnchorLink[];
}

interface Heading {
  depth: number;
  text: string;
  /** The anchor readers link to; the same rule as Astro's own heading ids (github-slugger). */
  id: string;
  level: string;
  offset: number;
}

/** A tag met in the text. */
interface TagUse {
  tag: Tag;
  attributes: Record<string, string>;
  offset: number;
  /** Characters from `<` to the end of the opening tag. */
  length: number;
  level: string;
  /** Whether it stands on lines of its own rather than within a sentence. */
  block: boolean;
  /** The anchor of the heading it stands under, if any. */
  under?: string;
}

/** A piece of a sentence, or a citation that ends a statement. */
export type Token =
  | {
      type: 'words';
      text: string;
      level: string;
      offset: number;
      /** Whether the words are those of a link already. */
      linked: boolean;
    }
  | { type: 'cite'; sources: string[]; facts: string[]; level: string; offset: number };

/** A paragraph, list item or table row: what citations are counted in. */
export interface TextBlock {
  tokens: Token[];
  offset: number;
  under?: string;
}

interface AnchorLink {
  url: string;
  offset: number;
  level: string;
}
