import { levelOfField } from '../read/manuscript/walk.ts';
import type { Levels } from '../read/fields/levels.ts';
import type { Draft } from '../read/manuscript/drafts.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { claimsOf } from './claims.ts';
import { compareTitles } from './titles.ts';
import type { Settings } from '../read/schemas/wiki-settings.ts';
import type { AnyEntry, Link, Source, Tables, Wiki } from './wiki.ts';

/** Binds a manuscript without problems; the casts hold because every schema has passed. */
export function bind(manuscript: Manuscript): Wiki {
  const { levels, drafts } = manuscript;
  const entries = drafts
    .map(
      (draft) =>
        ({
          kind: draft.kind,
          id: draft.id,
          folder: draft.folder,
          path: draft.file.path,
          level: draft.level,
          fields: draft.fields,
          body: draft.body,
          claims: claimsOf(draft.id, draft.body.blocks),
        }) as AnyEntry,
    )
    .sort((a, b) => compareTitles(a.fields.title, b.fields.title));
  const sources = (manuscript.sources?.fields ?? []) as Source[];
  const rows = (name: keyof Tables) => (manuscript.tables[name]?.fields ?? []) as never[];
  return {
    settings: manuscript.settings?.fields as Settings,
    levels,
    folders: manuscript.folders,
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    sources: new Map(sources.map((source) => [source.key, source])),
    tables: { awards: rows('awards'), rankings: rows('rankings'), tracks: rows('tracks') },
    drawings: manuscript.drawings,
    links: drafts.flatMap((draft) => linksOf(levels, draft)),
  };
}

function linksOf(levels: Levels, draft: Draft): Link[] {
  const inFields = draft.meaningful
    .filter((field) => 'refersTo' in field.meaning)
    .map((field) => ({ to: field.value, level: levelOfField(levels, draft, field) }));
  const inText = draft.body.tags
    .map(({ tag, attributes, level }) => ({
      to: ((tag === 'Ref' ? attributes.to : tag === 'Quote' ? attributes.by : '') ?? '').split('#')[0]!,
      level,
    }))
    .filter(({ to }) => to);
  return [...inFields, ...inText]
    .filter(({ to }) => to !== draft.id)
    .map((link) => ({ from: draft.id, ...link }));
}
