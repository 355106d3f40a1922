import type { Settings } from '../read/schemas/wiki-settings.ts';
import type { AnyEntry } from './entry.ts';
import type { OpenTables } from './open-tables.ts';

/**
 * The settings as an edition may know them: of versions and types, those that its fields and tables name, since the name of one
 * can tell what is sealed. The first version is the person and always there. The themes have their own names, and
 * search its examples, where those may be known.
 */
export function openSettings(
  settings: Settings,
  entries: readonly AnyEntry[],
  tables: OpenTables,
  opens: (level: string) => boolean,
): Settings {
  const { versions, types, themes, themeNames, searchExamples } = settings;
  const names = themeNames && opens(themeNames.level) ? themeNames : undefined;
  const named = new Set<unknown>();
  for (const { fields } of entries) addNames(fields, named);
  addNames(tables, named);
  return {
    ...settings,
    themes: names ? { warm: names.warm, cool: names.cool } : themes,
    themeNames: names,
    searchExamples: searchExamples?.filter(({ level }) => !level || opens(level)),
    versions: versions?.filter(({ id }, index) => index === 0 || named.has(id)),
    types:
      types &&
      Object.fromEntries(
        Object.entries(types).map(([kind, all]) => [kind, all?.filter(({ id }) => named.has(id))]),
      ),
  };
}

function addNames(value: unknown, names: Set<unknown>) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (key === 'version' || key === 'type') names.add(each);
    else if (key !== 'sources') addNames(each, names);
  }
}
