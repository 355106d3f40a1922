import type { BlockForm } from '../read/body/body.ts';
import type { Level } from '../read/fields/levels.ts';
import type { EntryKind, Fields } from '../read/schemas/entry-kinds.ts';
import type { Opened, OpenSource } from './opened.ts';

/** An entry as readers of an edition may know it: in it, and in its type, stands nothing above their level. */
export interface EntryWith<Own> {
  kind: EntryKind;
  id: string;
  /** Folder of the file and first part of the address. */
  folder: string;
  /** Path of the file as shown to authors. */
  path: string;
  /** The level from which it exists, which is the reader's or below it. */
  level: string;
  /** The name that lists file it under: the title, of people by surname. */
  filedAs: string;
  /** Its `summary` is the one for the reader's level. */
  fields: Opened<Own>;
  /** What stands for it in browser tabs, previews and elsewhere: safe for everybody. */
  cover: { title: string; summary: string };
  /** Where the part before its first heading, sealed or not, ends in the file; undefined where all of it is before one. */
  openingEnds?: number;
  headings: readonly { text: string; id: string; depth: number }[];
  claims: readonly Claim[];
  /** How often its text tells that sources differ. */
  disputes: number;
  /** Each tag of its text that must find what belongs to it, by where it stands in the file. */
  tags: ReadonlyMap<number, Tag>;
}

/** An entry of one kind. */
export interface Entry<K extends EntryKind = EntryKind> extends EntryWith<Fields<K>> {
  kind: K;
}

/** An entry of any kind; `kind` tells which fields it has. */
export type AnyEntry = { [K in EntryKind]: Entry<K> }[EntryKind];

/** A statement in the words that the edition shows, with its sources. */
export interface Claim {
  text: string;
  /** The punctuation and space that join it to the statement before in its paragraph. */
  joint: string;
  sources: readonly OpenSource[];
  /** The level that opens it, which is the reader's or below it. */
  level: string;
  /** The heading it stands under, if any. */
  under?: string;
  /** Where the tag that ends it stands in the file. */
  offset: number;
  /** Its anchor on the page. */
  anchor: string;
  /** The paragraph, list item or row it is a part of: its place in the whole text, and how it is set. */
  block: { at: number; form?: BlockForm };
}

/** A tag of a text in an edition. Of one that is sealed nothing is known but that it is. */
export type Tag =
  | { tag: 'Ref'; to: string; anchor?: string }
  /** With the place, in the whole text, of the paragraph, list item or row that it stands in. */
  | { tag: 'Cite'; sources: readonly OpenSource[]; paragraph: number }
  | { tag: 'Quote'; by: string; sources: readonly OpenSource[]; paragraph: number }
  /** With a seal where it is closed: the level that opens it, and the last heading above it. */
  | { tag: 'Spoiler'; seal?: { level: Level; under?: string } }
  | { tag: 'sealed' };
