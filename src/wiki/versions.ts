import type { Settings } from '../read/schemas/wiki-settings.ts';
import type { Edition } from './edition.ts';

type Version = NonNullable<Settings['versions']>[number];

const only: Version = { id: '', label: '' };

/** The versions a character may have: the person, then copies of them. A wiki that names none has one without a name. */
export function versionsOf({ settings }: Edition): readonly Version[] {
  return settings.versions ?? [only];
}

/** The version that a field names; the person where it names none. */
export function versionOf(edition: Edition, { version }: { version?: string }): Version {
  const all = versionsOf(edition);
  return all.find(({ id }) => id === version) ?? all[0]!;
}

/** Whether what a field tells is of a copy. */
export function isOfCopy(edition: Edition, field: { version?: string }): boolean {
  return versionsOf(edition).indexOf(versionOf(edition, field)) > 0;
}
