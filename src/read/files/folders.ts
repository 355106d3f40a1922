import type { EntryKind, ReadableKinds } from '../schemas/entry-kinds.ts';

/** Which kind of entry lies in which folder. */
export interface Folders {
  /** The kind by folder, in the order of kinds. */
  kinds: ReadonlyMap<string, EntryKind>;
  /** Whether these are all; wiki.yaml may name others that cannot be read. */
  whole: boolean;
}

/**
 * The folders of entries: what wiki.yaml names, as far as it can be read, else the kind's own.
 * @param settings the fields of wiki.yaml as they stand there; undefined where they do not parse
 */
export function foldersOf(kinds: ReadableKinds, settings: unknown): Folders {
  const written = (settings as { folders?: unknown } | null | undefined)?.folders;
  const known = Object.keys(kinds) as EntryKind[];
  const folders = new Map<string, EntryKind>();
  for (const kind of known) {
    for (const folder of listOf(written, kind) ?? [kinds[kind].folder]) {
      // Of two kinds the first keeps a folder, so that its entries are read; a law tells of it.
      if (!folders.has(folder)) folders.set(folder, kind);
    }
  }
  return {
    kinds: folders,
    whole: isObject(settings) && (written === undefined || isWhole(written, known)),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');

function listOf(written: unknown, kind: EntryKind): string[] | undefined {
  const list = isObject(written) && Object.hasOwn(written, kind) ? written[kind] : undefined;
  return isList(list) ? list : undefined;
}

function isWhole(written: unknown, known: readonly string[]): boolean {
  return (
    isObject(written) && Object.entries(written).every(([kind, list]) => known.includes(kind) && isList(list))
  );
}
