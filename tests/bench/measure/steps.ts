import type { Run } from './run.ts';

/** A line of a step, e.g. "16:40:02 [search-index] 300 pages searchable in 1.2s". */
const labelled = /^(?:\d\d:\d\d:\d\d )?\[([\w@/-]+)\]/;
/** What Astro prints for each page it renders, and around them. */
const ofPages = /^(?:\d\d:\d\d:\d\d )?\s*(?:generating static routes|[├└▶✓])/;
const duration = /\bin ([\d.]+) ?(ms|s|min)\b/;
const inSeconds: Record<string, number> = { ms: 0.001, s: 1, min: 60 };

/**
 * Seconds of wall time by the steps that a build told of, which together are the whole. The time before a line is its
 * step's, as lines are printed when work is done; where the line says that it took less, the rest is that of the step
 * before it.
 */
export function stepsOf({ lines, wall }: Pick<Run, 'lines' | 'wall'>): Map<string, number> {
  const times = new Map<string, number>();
  const add = (step: string, seconds: number) => times.set(step, (times.get(step) ?? 0) + seconds);
  let last = 'start';
  let before = 0;
  for (const { at, text } of lines) {
    const plain = withoutColours(text);
    const step = labelled.exec(plain)?.[1] ?? (ofPages.test(plain) ? 'pages' : last);
    const [, number, unit = ''] = duration.exec(plain) ?? [];
    const own = number ? Math.min(Number(number) * inSeconds[unit]!, at - before) : at - before;
    add(step, own);
    add(last, at - before - own);
    last = step;
    before = at;
  }
  add('end', wall - before);
  return times;
}

function withoutColours(text: string): string {
  const escape = String.fromCharCode(27);
  return text.replaceAll(new RegExp(`${escape}\\[[\\d;]*m`, 'g'), '');
}
