import type { Edition } from '../../wiki/edition.ts';

/** The name of the world a scene plays in. */
export function laneName(edition: Edition, id: string): string {
  return edition.settings.lanes?.find((lane) => lane.id === id)?.label ?? id;
}
