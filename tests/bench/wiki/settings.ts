import type { EntryKind } from '../../../src/read/schemas/entry-kinds.ts';

/** What is asked of a generated wiki. */
export interface Size {
  /** Entries of all kinds, sections included. */
  entries: number;
  /** Viewing levels. */
  levels: number;
  /** The same seed gives the same wiki. */
  seed: number;
}

/** The folder an entry of a kind lies in, the shares of the kinds in a hundred entries, and the least of each. */
export const kindsOfWiki: readonly { kind: EntryKind; folders: readonly string[]; share: number }[] = [
  { kind: 'episode', folders: ['episodes'], share: 2 },
  { kind: 'scene', folders: ['plot'], share: 18 },
  { kind: 'character', folders: ['characters'], share: 10 },
  { kind: 'person', folders: ['people'], share: 20 },
  { kind: 'organisation', folders: ['organisations'], share: 10 },
  { kind: 'work', folders: ['works'], share: 12 },
  { kind: 'lore', folders: ['lore'], share: 9 },
  { kind: 'chapter', folders: ['production', 'music', 'sequel'], share: 4 },
  { kind: 'reading', folders: ['themes'], share: 3 },
  { kind: 'review', folders: ['reception'], share: 10 },
  { kind: 'question', folders: ['questions'], share: 2 },
];

/** However small the wiki is, it has so many of each kind. */
export const fewest = 2;

/** Kinds whose very name may be a spoiler; the others are open to everybody. */
export const sealable: readonly EntryKind[] = ['scene', 'character', 'lore', 'review'];

/** An outlet without an entry: the first review of a wiki appeared there. */
export const foldedOutlet = 'The Folded Sheet';

/** The sections with what each lists. */
export const sections: readonly { id: string; lists: readonly string[] }[] = [
  { id: 'plot', lists: ['scene', 'episode', 'lore'] },
  { id: 'cast', lists: ['character', 'person'] },
  { id: 'production', lists: ['chapter', 'organisation'] },
  { id: 'music', lists: ['track', 'chapter'] },
  { id: 'reception', lists: ['review', 'reading', 'award', 'ranking'] },
  { id: 'sequel', lists: ['work', 'chapter'] },
];

export const lanes = ['shore', 'deck', 'deep'];
export const reviewThemes = ['acting', 'story', 'look', 'music', 'pace', 'ideas'];
export const versions = ['original', 'clone'];
export const organisationTypes = [
  'studio',
  'broadcaster',
  'effects house',
  'outlet',
  'award body',
  'company',
];
export const workTypes = ['film', 'series', 'game', 'book', 'album', 'comic'];
export const loreTypes = ['place', 'vessel', 'technology', 'object', 'creature'];

/** The id of a level by its rank; the lowest is open to everybody. */
export const levelId = (rank: number) => (rank === 0 ? 'none' : `part-${rank}`);

/** The settings file of a generated wiki. */
export function settingsOf({ levels, entries, seed }: Size): string {
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, label: `The ${id}` }));
  const settings = {
    title: 'The Long Shelf',
    heading: 'A wiki that nobody wrote',
    tagline: 'Made up by a generator, for measuring',
    description: `A generated wiki of ${entries} entries at ${levels} levels, from seed ${seed}.`,
    language: 'en-GB',
    levels: Array.from({ length: levels }, (_, rank) => ({
      id: levelId(rank),
      label: rank === 0 ? 'Nothing yet' : `Part ${rank}`,
      path: rank === 0 ? '' : `after/part-${rank}/`,
    })),
    lanes: named(lanes),
    reviewThemes: named(reviewThemes),
    folders: Object.fromEntries(kindsOfWiki.map(({ kind, folders }) => [kind, folders])),
    versions: versions.map((id) => ({ id, label: id })),
    types: {
      organisation: organisationTypes.map((id) => ({ id })),
      work: workTypes.map((id) => ({ id })),
      lore: loreTypes.map((id) => ({ id })),
    },
    navigation: sections.map(({ id }) => id),
    minimumLinks: { out: 3, in: 2 },
    licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    notice: 'Everything in it is made up.',
    themes: { warm: 'Warm', cool: 'Cool' },
    logo: 'sign',
  };
  return Object.entries(settings)
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}\n`)
    .join('');
}

/** The sign of the site, which icons and preview pictures are drawn with. */
export const sign =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n<path fill="currentColor" d="M4 6H28V12H4ZM4 14H28V20H4ZM4 22H28V28H4Z"/>\n</svg>\n';
