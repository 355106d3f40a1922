import { capitalise, type CellMaker } from '../../cells/cells.ts';
import type { InfoboxLine } from '../../kind-definition.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { oncePerEdition } from '../../wiki/once.ts';
import { isOfCopy, versionOf, versionsOf } from '../../wiki/versions.ts';
import { episodesInOrder } from '../episode/episodes.ts';

type State = NonNullable<Entry<'character'>['fields']['states']>[number];

/** What has become of each version of a character: the last that an edition knows. */
export function fate({ fields }: Entry<'character'>, make: CellMaker): InfoboxLine[] {
  const { edition } = make;
  const places = endingIn(edition);
  const place = (state: State) => places.get(state.episode)!;
  const inOrder = (fields.states ?? [])
    .filter(({ episode }) => places.has(episode))
    .sort((a, b) => place(a) - place(b));
  const told = inOrder.some((state) => isOfCopy(edition, state));
  return versionsOf(edition).map((version): InfoboxLine => {
    const last = inOrder.findLast((state) => versionOf(edition, state) === version);
    return [
      told ? capitalise(version.label) : 'Fate',
      [last && make.text(capitalise(last.state), { ...last, note: noteOf(edition, last) })],
    ];
  });
}

/** Where nothing is told of the last end that the edition knows, it is said which end it is. */
function noteOf(edition: Edition, { episode, note }: { episode: string; note?: string }): string | undefined {
  const places = endingIn(edition);
  const isLast = places.get(episode) === places.size - 1;
  const when = isLast ? undefined : `at the end of “${edition.find(episode)!.fields.title}”`;
  return [note, when].filter(Boolean).join('; ') || undefined;
}

/** The episodes at whose end it is known how somebody stands, with their places in the order they were shown. */
const endingIn = oncePerEdition((edition): ReadonlyMap<string, number> => {
  const told = new Set(
    edition.ofKind('character').flatMap(({ fields }) => (fields.states ?? []).map(({ episode }) => episode)),
  );
  const ending = episodesInOrder(edition).filter(({ id }) => told.has(id));
  return new Map(ending.map(({ id }, place) => [id, place]));
});
