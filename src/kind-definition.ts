import type { z } from 'astro/zod';
import type { Thing } from 'schema-dts';
import type { Cell, CellMaker, Panel } from './cells/cells.ts';
import type { Emblem } from './draw/emblem-shapes.ts';
import type { ReadableKind } from './read/schemas/entry-kinds.ts';
import type { Edition } from './wiki/edition.ts';
import type { Edge } from './wiki/relation-types.ts';
import type { Stance } from './wiki/stances.ts';
import type { Entry, EntryWith } from './wiki/entry.ts';
import type { OpenSource } from './wiki/opened.ts';

/** A line of an infobox; values without a word at the reader's level are left out, and with the last of them the line. */
export type InfoboxLine = [label: string, cells: (Cell | undefined)[]];

/** What a field answers when a reader asks in the search box. */
export interface Answer {
  /** Words that ask for it, lower-case, with spaces between. */
  ask: string;
  /** The id of the entry it is about. */
  about: string;
  label: string;
  /** Ids of the entries that answer, or words that do. */
  answer: readonly string[] | string;
  /** The sources that state it, nearest first. */
  sources: readonly OpenSource[];
}

/** What stands with the name of an entry on lists, beside what every entry has. */
export interface Badge {
  emblem?: Emblem;
  stance?: Stance;
  /** As printed. */
  grade?: string;
  /** Its own words. */
  quotation?: string;
}

/** What search results can be narrowed by, beside kind and section. */
export interface OwnFacets {
  role?: string[];
  outlet?: string;
  stance?: string;
}

/** Some entries that stand together round the map of relations. */
export interface MapGroup {
  label: string;
  /** Where the group stands, counted clockwise from the top: what is most related should be near. */
  turn: number;
}

/** How entries of a kind stand on the map of relations. */
export interface OnMap<Fields> {
  group(entry: EntryWith<Fields>, edition: Edition): MapGroup;
  /** How many relations an entry must have to be drawn; one when left out. */
  relations?: number;
}

/**
 * Everything that belongs to a kind of entry. A part that a kind has nothing to say to is `none`;
 * what may be left out altogether is marked so, and means no.
 */
export interface KindDefinition<Schema extends z.ZodObject = z.ZodObject> extends ReadableKind<Schema> {
  /** What readers call an entry of the kind, and several. */
  one: string;
  many: string;
  /** The sign of the kind: strokes on a field of 24 by 24, all drawn with the same pen. */
  pictogram: string;
  /** How much more its names weigh in search than others: readers look for people before chapters of the same name. */
  weight: number;
  /** What the infobox is headed; the entry's name “at a glance” when left out. */
  infoboxHeading?: string;
  /** The lines of an entry's infobox. */
  infobox(entry: EntryWith<z.output<Schema>>, make: CellMaker): InfoboxLine[];
  /** What is said under the summary, a line each, such as what becomes of somebody. */
  fate?(entry: EntryWith<z.output<Schema>>, make: CellMaker): InfoboxLine[];
  /** The scenes that it is part of, in order: they are lit on a strip of their episode over its text. */
  scenes?(entry: EntryWith<z.output<Schema>>, edition: Edition): readonly Entry<'scene'>[];
  /** The panels under an entry’s text, from its own and other entries' fields; those without rows are left out. */
  panels(entry: EntryWith<z.output<Schema>>, make: CellMaker): Panel[];
  /** The relations that an entry's fields state. */
  relations(entry: EntryWith<z.output<Schema>>): Edge[];
  /** What the fields of the kind's entries answer, best first. */
  answers(edition: Edition): Answer[];
  /** What an entry is, in a word or two: a role, a type, a verdict, else its kind. */
  label(entry: EntryWith<z.output<Schema>>, edition: Edition): string;
  /** Where its entries stand on the map of relations. */
  map: 'nowhere' | 'middle' | OnMap<z.output<Schema>>;
  badge?(entry: EntryWith<z.output<Schema>>): Badge;
  facets?(entry: EntryWith<z.output<Schema>>, edition: Edition): OwnFacets;
  /**
   * What an entry is in the vocabulary of schema.org, for search engines; an article about it when left out.
   * Called with an entry of the lowest edition alone.
   */
  structured?(entry: EntryWith<z.output<Schema>>, edition: Edition): Exclude<Thing, string>;
  /** The same in other words, which search finds it by and no page prints. */
  phrasings?(entry: EntryWith<z.output<Schema>>): readonly string[];
  /**
   * What lists of the kind are sorted by, one after the other; else they stand by name.
   * @param role the only one whose people are listed, where a list asks for one
   */
  order?(entry: EntryWith<z.output<Schema>>, edition: Edition, role?: string): (string | number)[];
  /** Whether the first mention of an entry in each part of a text is a link, as for people. */
  mentionsAreLinked?: true;
  /** Whether its entries tell of the story, so that a sealed section of one wants a summary for who has opened it. */
  tellsTheStory?: true;
  /** Whether an entry stands only in the section that is called like its folder, and has its sign. */
  keepsToSection?: true;
  /** Whether there are so many that lists show names without summaries. */
  namesSayEnough?: true;
  /** Whether its label is printed on a list even where it is the same for all. */
  labelStays?: true;
  /** Whether its entries stand on the pages of what they are about, and need no links beside. */
  isListedThere?: true;
  /** Whether its answers are found without naming the entry that they are about. */
  asksForItself?: true;
}

/** Declares a kind of entry; the compiler names what is missing. */
export function defineKind<Schema extends z.ZodObject>(
  definition: KindDefinition<Schema>,
): KindDefinition<Schema> {
  return definition;
}

/** Said where a kind has nothing of a sort. */
export const none = (): never[] => [];
