import { capitalise, type Cell, type CellMaker } from '../../cells/cells.ts';
import type { InfoboxLine } from '../../kind-definition.ts';
import { isOfCopy, versionOf, versionsOf } from '../../wiki/versions.ts';
import type { Entry } from '../../wiki/entry.ts';
import { postCell } from './post-cell.ts';

/** Who plays a character, and what each version of them does. */
export function infobox({ fields }: Entry<'character'>, make: CellMaker): InfoboxLine[] {
  const { edition } = make;
  const posts = fields.posts ?? [];
  const told = posts.some((each) => isOfCopy(edition, each));
  return [
    ['Played by', distinctPerformers(fields.portrayals ?? [], make)],
    ...versionsOf(edition).map((version): InfoboxLine => [
      told ? capitalise(version.label) : 'Post',
      posts.filter((each) => versionOf(edition, each) === version).map((each) => postCell(each, make)),
    ]),
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
