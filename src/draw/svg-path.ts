export type Point = [x: number, y: number];

/** A point on a circle round the middle, in whole units: nobody sees less. */
export function pointAt(angle: number, distance: number): Point {
  const turn = (angle * Math.PI) / 180;
  return [Math.round(distance * Math.cos(turn)), Math.round(distance * Math.sin(turn))];
}

/** A Bézier curve over one point or two, written as short as SVG allows. */
export function curve(start: Point, via: readonly Point[], end: Point): string {
  const points = [...via, end].map(([x, y]) => `${x} ${y}`).join(' ');
  return `M${start.join(' ')}${via.length === 1 ? 'Q' : 'C'}${points}`;
}

/** A path in whole units: nobody sees less, and everybody downloads it. */
export function wholeNumbers(path: string): string {
  return path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}
