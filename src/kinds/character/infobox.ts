import type { Cell, CellMaker } from '../../cells/cells.ts';
import type { InfoboxLine } from '../../kind-definition.ts';
import type { Entry } from '../../wiki/entry.ts';
import { postCell } from './post-cell.ts';

/** Who plays a character, and what each version of them does. */
export function infobox({ fields }: Entry<'character'>, make: CellMaker): InfoboxLine[] {
  const told = (fields.posts ?? []).some((each) => each.version === 'clone');
  const posts = (version: 'original' | 'clone') =>
    (fields.posts ?? []).filter((each) => each.version === version).map((each) => postCell(each, make));
  return [
    ['Played by', distinctPerformers(fields.portrayals ?? [], make)],
    [told ? 'Original' : 'Post', posts('original')],
    ['Clone', posts('clone')],
  ];
}

/** Each performer once, with the sources and manner of their first part. */
function distinctPerformers(
  portrayals: NonNullable<Entry<'character'>['fields']['portrayals']>,
  make: CellMaker,
): Cell[] {
  return portrayals
    .filter((each, index) => portrayals.findIndex((other) => other.by === each.by) === index)
    .map((each) => make.entryAnd(each.by, each.manner && `(${each.manner})`, each));
}
