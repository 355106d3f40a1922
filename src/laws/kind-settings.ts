import { isOwnPart } from './addresses.ts';
import { issue, type Issue } from '../issues/issue.ts';
import { suggest } from '../issues/suggest.ts';
import { kinds } from '../kinds/index.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { fieldBlocks } from '../read/manuscript/walk.ts';
import type { EntryKind } from '../read/schemas/entry-kinds.ts';
import type { Settings } from '../read/schemas/wiki-settings.ts';

/** Every version and type that is named is one of those in wiki.yaml. */
export function checkVersionsAndTypes(manuscript: Manuscript): Issue[] {
  const { settings, versions, types } = manuscript;
  if (!settings) return [];
  return fieldBlocks(manuscript).flatMap(({ block, meaningful }) =>
    meaningful.flatMap(({ value, path, meaning }) => {
      if (!('names' in meaning)) return [];
      if (meaning.names === 'version' && !versions.includes(value)) {
        const suggestion = suggest(value, versions);
        return [
          issue('unknown-version', block.placeOf(path), { version: value, known: versions, suggestion }),
        ];
      }
      if (meaning.names === 'type') {
        const known = meaning.of ? (types.get(meaning.of) ?? []) : [...types.values()].flat();
        const details = { type: value, of: meaning.of, known, suggestion: suggest(value, known) };
        return known.includes(value) ? [] : [issue('unknown-type', block.placeOf(path), details)];
      }
      return [];
    }),
  );
}

/** No word of wiki.yaml stands twice in its list: it could mean either. */
export function checkWordsAreDistinct({
  settings,
  lanes,
  reviewThemes,
  versions,
  types,
}: Manuscript): Issue[] {
  if (!settings) return [];
  const lists: [path: string[], words: readonly string[]][] = [
    [['lanes'], lanes],
    [['reviewThemes'], reviewThemes],
    [['versions'], versions],
    ...[...types].map(([kind, words]): [string[], string[]] => [['types', kind], words]),
  ];
  return lists.flatMap(([path, words]) =>
    words.flatMap((word, index) =>
      words.indexOf(word) < index
        ? [
            issue('duplicate-word', settings.block.placeOf([...path, index, 'id']), {
              word,
              list: path.join('.'),
            }),
          ]
        : [],
    ),
  );
}

/** Each folder that wiki.yaml gives to a kind is that kind's alone, and no page of the engine's own lives there. */
export function checkFolders({ settings }: Manuscript): Issue[] {
  const written = (settings?.fields as Settings | undefined)?.folders ?? {};
  const all = Object.keys(kinds) as EntryKind[];
  const owners = new Map(all.filter((kind) => !written[kind]).map((kind) => [kinds[kind].folder, kind]));
  return all.flatMap((kind) =>
    (written[kind] ?? []).flatMap((folder, index) => {
      const place = settings!.block.placeOf(['folders', kind, index]);
      const other = owners.get(folder);
      if (other) return [issue('folder-taken', place, { folder, other })];
      owners.set(folder, kind);
      return isOwnPart(folder) ? [issue('taken-address', place, { address: `/${folder}/` })] : [];
    }),
  );
}
