import Slugger from 'github-slugger';
import type { Issue } from '../../issues/issue.ts';
import type { Levels } from '../fields/levels.ts';
import { placeAt, type Place, type TextFile } from '../../issues/positions.ts';
import type { BlockForm, Body, Citation } from './body.ts';
import { startOf, type Jsx, type Node } from './nodes.ts';

/** A text while it is read: what its readers need to know, and what they have gathered so far. */
export interface ParseState {
  file: TextFile;
  levels: Levels;
  /** The words a <Ref> without words of its own shows. */
  titleOf: (id: string) => string | undefined;
  slugger: Slugger;
  /** What is shown for each text, by where that begins in the file. */
  shown: ReadonlyMap<number, string>;
  /** Where links that are written [words][name] lead, by name, and whether there are any. */
  definitions: Map<string, { url: string; used: boolean }>;
  body: Body;
  issues: Issue[];
}

/** What surrounds a part of a text. */
export interface Context {
  level: string;
  /** Whether the words stand inside a <Ref>. */
  linked?: boolean;
  under?: string;
  /** Whether the words are somebody else’s, or the title of a work. */
  repeated?: boolean;
  /** The citation of the quotation it belongs to. */
  quotation?: Citation;
  form?: BlockForm;
}

/** A reading that has gathered nothing yet. */
export function newParseState(file: TextFile, levels: Levels, titleOf: ParseState['titleOf']): ParseState {
  return {
    file,
    levels,
    titleOf,
    slugger: new Slugger(),
    shown: new Map(),
    definitions: new Map(),
    body: { headings: [], blocks: [], mentions: [], citations: [], spoilers: [], disputes: [], links: [] },
    issues: [],
  };
}

/** Where a part stands in its file: all of it, or as many characters as are said. */
export function placeOf({ file }: ParseState, node: Node | Jsx, length?: number): Place {
  const start = startOf(node);
  const end = node.position?.end.offset ?? start + 1;
  return placeAt(file, start, length ?? end - start);
}
