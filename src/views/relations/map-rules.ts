import type { RelationType } from '../../wiki/relation-types.ts';
import type { MapDrawing } from './map-drawing.ts';
import { frameOf, type Frame } from './map-frames.ts';

/** The id of the choice that shows every type of relation. */
export const wholeMap = 'whole';

/**
 * The style rules by which the map shows one type of relation without a script, cut to what is left of it, and what is
 * joined to the name a reader rests on. Ids and classes in them are types of relations or numbers, so nothing needs
 * escaping.
 * @param types those that can be chosen
 */
export function mapRules(drawing: MapDrawing, types: readonly RelationType[]): string {
  const all = frameOf(drawing);
  const cut = ({ x, y, width, height }: Frame) =>
    `--x:${x - all.x};--y:${y - all.y};--w:${width};--h:${height}`;
  const chosen = (id: string) => `.relations:has(#${id}:checked)`;
  const alone = types.flatMap((type) => [
    `${chosen(type)} :is(.relation-list,.map :is(g,a,a>path)):not(.${type}){display:none}`,
    `${chosen(type)}{${cut(frameOf(drawing, type))}}`,
  ]);
  return [
    `.relations{--all:${all.width};${cut(all)}}`,
    `${chosen(wholeMap)} .relation-lists{display:none}`,
    ...alone,
    `${joined(drawing, chosen)}{--name:1;--line:1}`,
  ].join('');
}

/**
 * What is to stay when a reader rests on a name: each line leads to a numbered end, and stands in the link of its other.
 * A name with lines of several types is asked for each of them apart: hidden lines join nothing.
 */
function joined({ groups, hubs }: MapDrawing, chosen: (id: string) => string): string {
  const typesOf = new Map<number, Set<RelationType>>();
  for (const { lines } of [...groups.flatMap(({ names }) => names), ...hubs]) {
    for (const { to, type } of lines) typesOf.set(to, (typesOf.get(to) ?? new Set()).add(type));
  }
  return [...typesOf]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([number, types]) => {
      if (types.size === 1) return lit('', number);
      return [
        ...lit(`${chosen(wholeMap)} `, number),
        ...[...types].flatMap((type) => lit(`${chosen(type)} `, number, `.${type}`)),
      ];
    })
    .join(',');
}

/** The two ends of the lines that lead to a number: the reader may rest on either. */
function lit(where: string, number: number, type = ''): string[] {
  const resting = ':is(:hover,:focus-visible)';
  return [
    `${where}.map:has(a.n${number}${resting}) :is(.n${number},a:has(>.n${number}${type}))`,
    `${where}.map:has(a${resting}>.n${number}${type}) a.n${number}`,
  ];
}
