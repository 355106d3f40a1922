import { capitalise, type Cell, type CellMaker, type Phrase } from '../../cells/cells.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { Entry } from '../../wiki/entry.ts';
import type { Lane } from './lanes.ts';

/** Something by which things pass from one world to another. */
export interface Passage {
  from: Lane;
  to: Lane;
  /** Whether it leads on in the order of the worlds, and not back. */
  onward: boolean;
  /** The thing by which they pass, where one is named. */
  name?: Phrase;
  /** What passes; with a link to its scene where no thing is named. */
  what: Cell[];
}

/** What crosses by the same thing in the same direction, in the order of the story. */
interface Crossed {
  from: Lane;
  to: Lane;
  by: Entry<'lore'> | Entry<'scene'>;
  crossings: NonNullable<Entry<'scene'>['fields']['crossings']>;
}

/** The passages of a story: those between two worlds are asked for where a reader meets them. */
export interface Passages {
  any: boolean;
  /** Those that lead on come first. */
  between(from: Lane, to: Lane): Passage[];
}

/** What passes between worlds in some scenes, as far as an edition knows. */
export function passagesIn(
  make: CellMaker,
  lanes: readonly Lane[],
  scenes: readonly Entry<'scene'>[],
): Passages {
  const crossed = crossedIn(make.edition, lanes, scenes);
  return {
    any: crossed.length > 0,
    between: (from, to) =>
      crossed
        .filter((each) => [from, to].includes(each.from) && [from, to].includes(each.to))
        .sort((a, b) => Number(onward(b)) - Number(onward(a)))
        .map((each) => passageOf(make, each)),
  };
}

const onward = ({ from, to }: Crossed) => to.column > from.column;

/** What passes between worlds, once for each thing and direction; what needs no thing, each by its scene. */
function crossedIn(edition: Edition, lanes: readonly Lane[], scenes: readonly Entry<'scene'>[]): Crossed[] {
  const laneOf = (id: string) => lanes.find((lane) => lane.id === id)!;
  const all = scenes.flatMap((scene) =>
    (scene.fields.crossings ?? []).map((crossing) => {
      const thing = edition.find(crossing.through ?? '');
      const by = thing?.kind === 'lore' ? thing : scene;
      return { from: laneOf(scene.fields.lane), to: laneOf(crossing.to), by, crossings: [crossing] };
    }),
  );
  const alike = Map.groupBy(
    all.filter(({ from, to }) => from !== to),
    ({ from, to, by }) => `${from.id} ${to.id} ${by.id}`,
  );
  return [...alike.values()].map((each) => ({
    ...each[0]!,
    crossings: each.flatMap(({ crossings }) => crossings),
  }));
}

function passageOf(make: CellMaker, crossed: Crossed): Passage {
  const { from, to, by, crossings } = crossed;
  const what = crossings.map((each) => make.text(capitalise(each.by), each));
  const href = make.edition.hrefs.entry(by);
  const isThing = by.kind === 'lore';
  return {
    from,
    to,
    onward: onward(crossed),
    name: isThing ? { text: by.fields.title, href } : undefined,
    what: isThing ? what : what.map((cell) => ({ ...cell, phrases: [{ ...cell.phrases[0]!, href }] })),
  };
}
