import { max } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { formatDate, formatDay } from '../../wiki/dates.ts';
import type { Edition } from '../../wiki/edition.ts';
import type { Review } from '../../kinds/review/reviews.ts';
import { reviewLink, reviewsByEpisode, type ReviewLink } from './order.ts';

/** A review on the drawing, by the middle of its mark. */
export interface Dot extends ReviewLink {
  x: number;
  y: number;
}

/** Words over a stack of marks, with the line that leads down to it. */
interface Pointer {
  text: string;
  x: number;
  y: number;
  to: number;
  end: boolean;
}

/** One episode's reviews by day, drawn. */
export interface DatesPanel {
  heading: string;
  width: number;
  height: number;
  /** Where the axis lies, and where the days end. */
  axis: { y: number; from: number; to: number };
  ticks: { x: number; label: string }[];
  /** The day of release, where it is known. */
  release?: { x: number; y: number };
  /** Where the axis is broken, if reviews came long after. */
  gap?: number;
  later: { x: number; label: string }[];
  dots: Dot[];
  pointers: Pointer[];
  /** How many reviews are not drawn, as their day is not known. */
  undated: number;
}

const day = 86_400_000;
/** A silence this long ends the first weeks: what follows stands behind a break of the axis. */
const silence = 30 * day;
const drawing = { left: 14, days: 236, gap: 24, step: 33, size: 13, top: 46, tail: 24 };

const time = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const known = (review: Review) => review.fields.published?.value;
const isDay = (iso: string | undefined): iso is string => iso?.length === 10;

/**
 * What a chart of dates needs to say something. Fewer reviews, or reviews of one or two days, are told as well by the
 * dates on their cards: there is neither a crowd to see nor a lull. Where the day of most is not known, the chart would
 * show what has been found out, and not when critics wrote.
 */
const enough = { reviews: 5, days: 3, share: 0.5 };

function saysSomething(reviews: readonly Review[]): boolean {
  const days = reviews.map(known).filter(isDay);
  return (
    days.length >= enough.reviews &&
    new Set(days).size >= enough.days &&
    days.length >= reviews.length * enough.share
  );
}

/**
 * Draws an edition's reviews by date, a panel per episode where that says something: the weeks after its release day by
 * day on the same scale in each, what came long after behind a break of the axis.
 */
export function datesPanels(edition: Edition): DatesPanel[] {
  const shown = reviewsByEpisode(edition)
    .filter(({ reviews }) => saysSomething(reviews))
    .map(({ episode, reviews }) => {
      const released = episode.fields.released?.value;
      const days = [...new Set(reviews.map(known).filter(isDay))];
      const start = Math.min(...[...days, ...(isDay(released) ? [released] : [])].map(time));
      const soon = firstWeeks(days, start);
      return { episode, reviews, released, start, soon, late: days.filter((each) => !soon.includes(each)) };
    });
  const span = Math.max(
    14 * day,
    ...shown.flatMap(({ soon, start }) => soon.map((each) => time(each) - start)),
  );
  const most = max(shown, ({ late }) => late.length) ?? 0;
  return shown.map((each) => panel(edition, each, span, most));
}

/** The days up to the first long silence. */
function firstWeeks(days: readonly string[], start: number): string[] {
  const times = [start, ...days.map(time)];
  const end = days.findIndex((each, index) => time(each) - times[index]! > silence);
  return end === -1 ? [...days] : days.slice(0, end);
}

interface Shown {
  episode: { fields: { title: string } };
  reviews: readonly Review[];
  released?: string;
  start: number;
  soon: readonly string[];
  late: readonly string[];
}

function panel(edition: Edition, shown: Shown, span: number, mostLate: number): DatesPanel {
  const { language } = edition.settings;
  const { left, days, gap, step, size, top, tail } = drawing;
  const { start, soon, late, reviews } = shown;
  const on = (iso: string) => reviews.filter((review) => known(review) === iso);
  const tallest = max([...soon, ...late], (iso) => on(iso).length) ?? 0;
  const scale = scaleUtc([start, start + span], [left, left + days]);
  const axis = { y: top + tallest * size + 6, from: left - 8, to: left + days + 8 };
  const place = new Map([
    ...soon.map((iso): [string, number] => [iso, scale(time(iso))]),
    ...late.map((iso, index): [string, number] => [iso, axis.to + gap + index * step]),
  ]);
  const dots = [...place].flatMap(([iso, x]) =>
    on(iso).map((review, index): Dot => {
      const link = reviewLink(edition, review);
      const label = `${link.label}, ${formatDate(iso, language)}`;
      return { ...link, label, x: round(x), y: axis.y - size * (index + 0.5) - 2 };
    }),
  );
  return {
    heading: shown.episode.fields.title,
    width: axis.to + (mostLate ? gap + mostLate * step : 0),
    height: axis.y + tail,
    axis,
    ticks: Array.from({ length: Math.floor(span / day / 7) + 1 }, (_, week) => {
      const at = start + week * 7 * day;
      return { x: round(scale(at)), label: formatDay(at, language) };
    }),
    release: isDay(shown.released) ? { x: round(scale(time(shown.released))), y: axis.y } : undefined,
    gap: late.length ? axis.to + gap / 2 - 4 : undefined,
    later: late.map((iso) => ({ x: place.get(iso)!, label: iso.slice(0, 4) })),
    dots,
    pointers: pointers(dots),
    undated: reviews.length - dots.length,
  };
}

/** The first and the last day by name; a day with more than two reviews by their number. */
function pointers(dots: readonly Dot[]): Pointer[] {
  const ends = [...new Set([dots[0]?.x, dots.at(-1)?.x].filter((x) => x !== undefined))];
  return ends.map((x, index) => {
    const stack = dots.filter((dot) => dot.x === x);
    const who = stack.length > 2 ? `${stack.length} reviews` : stack.map((dot) => dot.by).join(' and ');
    const name = ends.length === 1 ? who : `${index ? 'Last' : 'First'}: ${who}`;
    const y = 13 + 18 * index;
    return { text: name, x, y, to: Math.min(...stack.map((dot) => dot.y)) - 9, end: index > 0 };
  });
}

const round = (x: number) => Math.round(x * 10) / 10;
