import type { MapGroup } from '../../kind-definition.ts';
import type { Edition } from '../../wiki/edition.ts';
import { rolesOf, type Role } from './roles.ts';

const groups: Record<Role, MapGroup> = {
  critic: { label: 'Critics', turn: 4 },
  crew: { label: 'Crew', turn: 9 },
  cast: { label: 'Cast', turn: 10 },
};

/** Where somebody stands on the map of relations: by their first role. */
export function mapGroup({ id }: { id: string }, edition: Edition): MapGroup {
  const [role] = rolesOf(edition, id);
  return role ? groups[role] : { label: 'Other people', turn: 6 };
}
