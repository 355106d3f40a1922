import { capitalise, type Cell, type CellMaker } from '../../cells/cells.ts';
import type { InfoboxLine } from '../../kind-definition.ts';
import { isOfCopy, versionOf, versionsOf } from '../../wiki/versions.ts';
import type { Entry } from '../../wiki/entry.ts';
import { episodesInOrder } from '../episode/episodes.ts';
import { postCell } from './post-cell.ts';

/** Who plays a character, and what each version of them does. */
export function infobox({ fields }: Entry<'character'>, make: CellMaker): InfoboxLine[] {
  const { edition } = make;
  const posts = fields.posts ?? [];
  const told = posts.some((each) => isOfCopy(edition, each));
  return [
    ['Copy of', [fields.copyOf && make.entries([fields.copyOf.character], fields.copyOf)]],
    ['Played by', distinctPerformers(fields.portrayals ?? [], make)],
    ...versionsOf(edition).map((version): InfoboxLine => [
      told ? capitalise(version.label) : 'Post',
      posts.filter((each) => versionOf(edition, each) === version).map((each) => postCell(each, make)),
    ]),
  ];
}

/** Each performer once, with the manner of their first part, and where there are several episodes those they are in. */
function distinctPerformers(
  portrayals: NonNullable<Entry<'character'>['fields']['portrayals']>,
  make: CellMaker,
): Cell[] {
  const several = episodesInOrder(make.edition).length > 1;
  const open = portrayals.filter(({ by }) => make.edition.find(by));
  return [...Map.groupBy(open, ({ by }) => by)].map(([by, parts]) => {
    const { manner, note } = parts[0]!;
    const titles = parts.flatMap(({ episode }) => make.edition.find(episode)?.fields.title ?? []);
    const words = [manner, ...(several ? new Set(titles) : [])].filter(Boolean).join(', ');
    const sources = parts.flatMap((each) => each.sources);
    return make.entryAnd(by, words && `(${words})`, { sources, note });
  });
}
