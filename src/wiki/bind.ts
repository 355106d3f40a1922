import type { Draft } from '../read/manuscript/drafts.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { sourcesInFields, sourcesOf } from '../read/manuscript/walk.ts';
import { claimsOf } from './claims.ts';
import { filedName } from './filed-names.ts';
import { titleOrder } from './titles.ts';
import { typesetFields } from './typeset-fields.ts';
import type { ReadableKinds } from '../read/schemas/entry-kinds.ts';
import type { Settings } from '../read/schemas/wiki-settings.ts';
import type { AnyWholeEntry, Source, Tables, Wiki } from './wiki.ts';

/**
 * Binds a manuscript without problems; the casts hold because every schema has passed.
 * @param kinds the kinds of entry there are
 */
export function bind(manuscript: Manuscript, kinds: ReadableKinds): Wiki {
  const { levels, drafts } = manuscript;
  const settings = typesetFields(manuscript.settings?.fields as Settings);
  const inTitleOrder = titleOrder(settings.language);
  const entries = drafts
    .map(
      (draft) =>
        ({
          kind: draft.kind,
          id: draft.id,
          folder: draft.folder,
          path: draft.file.path,
          level: draft.level,
          filedAs: typesetFields(filedAsOf(draft, kinds)),
          fields: typesetFields(draft.fields),
          body: draft.body,
          claims: claimsOf(draft.id, draft.body.blocks),
        }) as AnyWholeEntry,
    )
    .sort((a, b) => inTitleOrder(a.filedAs, b.filedAs));
  const ofDrafts = sourcesOfDraftsAlone(manuscript);
  const sources = typesetFields(
    ((manuscript.sources?.fields ?? []) as Source[]).filter(({ key }) => !ofDrafts.has(key)),
  );
  const rows = (name: keyof Tables) => typesetFields((manuscript.tables[name]?.fields ?? []) as never[]);
  return {
    settings,
    levels,
    folders: manuscript.folders,
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    sources: new Map(sources.map((source) => [source.key, source])),
    tables: {
      awards: rows('awards'),
      rankings: rows('rankings'),
      tracks: rows('tracks'),
      lines: rows('lines'),
      names: rows('names'),
    },
    drawings: manuscript.drawings,
    links: manuscript.links,
  };
}

function filedAsOf({ kind, title, fields }: Draft, kinds: ReadableKinds): string {
  if (!kinds[kind].calledLikePeople) return title;
  return (fields as { filedAs?: string }).filedAs ?? filedName(title);
}

/** The sources that nothing cites but entries which are put aside: published, their pages would be empty. */
function sourcesOfDraftsAlone({ drafts, aside, tables }: Manuscript): Set<string> {
  const cited = new Set([...drafts.flatMap(sourcesOf), ...Object.values(tables).flatMap(sourcesInFields)]);
  return new Set(aside.flatMap(sourcesOf).filter((key) => !cited.has(key)));
}
