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
    `${joined(drawing)}{--name:1;--line:1}`,
  ].join('');
}

/** What is to stay when a reader rests on a name: each line leads to a numbered end, and stands in the link of its other. */
function joined({ groups, hubs }: MapDrawing): string {
  const resting = ':is(:hover,:focus-visible)';
  const numbers = [...groups.flatMap(({ names }) => names), ...hubs].flatMap(({ number }) => number ?? []);
  return numbers
    .toSorted((a, b) => a - b)
    .flatMap((number) => [
      `.map:has(a.n${number}${resting}) :is(.n${number},a:has(>.n${number}))`,
      `.map:has(a${resting}>.n${number}) a.n${number}`,
    ])
    .join(',');
}
