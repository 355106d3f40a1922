import { CellMaker, type Cell, type Phrase } from '../../cells/cells.ts';
import { Citations } from '../../cells/citations.ts';
import type { Edition } from '../../wiki/edition.ts';
import { mostNamed } from '../../kinds/episode/episodes.ts';
import { gradeOf, stanceOf } from '../../kinds/review/reviews.ts';
import { foremost, reviewLink, reviewsByEpisode, type ReviewLink } from './order.ts';
import { episodeThemes, type EpisodeThemes, type ThemeRow } from './themes.ts';
import { verdicts, type Stance } from '../../wiki/stances.ts';

/** The reception in a few words and marks. */
export interface CriticsExcerpt {
  /** The page with all of it. */
  href: string;
  episodes: {
    title: string;
    href: string;
    verdicts: { stance: Stance; word: string; links: ReviewLink[] }[];
    /** What is praised and faulted most, each leading to its points in words. */
    points: { words: string; themes: Phrase[] }[];
  }[];
  /** A few reviews in their own words, with whoever wrote them and the grade they gave. */
  quotations: { text: string; stance: Stance; by: Cell; grade?: string; href: string }[];
}

const mostQuotations = 3;

/** How many themes are named on each side: what a reader takes in at a glance. */
const mostThemes = 3;

/** Counts the verdicts of the first episodes with reviews and picks a few quotations; undefined without reviews. */
export function criticsExcerpt(edition: Edition): CriticsExcerpt | undefined {
  const groups = reviewsByEpisode(edition);
  if (groups.length === 0) return undefined;
  // The sources stand at the foot of the review that each quotation leads to.
  const make = new CellMaker(edition, new Citations(edition));
  const themes = episodeThemes(edition, new Citations(edition));
  return {
    href: edition.hrefs.critics(),
    episodes: groups.slice(0, mostNamed).map(({ episode, reviews }) => ({
      title: episode.fields.title,
      href: edition.hrefs.entry(episode),
      verdicts: verdicts
        .map(({ stance, word }) => ({
          stance,
          word,
          links: reviews
            .filter((review) => stanceOf(review) === stance)
            .map((review) => reviewLink(edition, review)),
        }))
        .filter(({ links }) => links.length > 0),
      points: pointsOf(
        edition,
        themes.find(({ href }) => href === edition.hrefs.entry(episode)),
      ),
    })),
    quotations: foremost(
      edition,
      groups.flatMap(({ reviews }) => reviews).filter(({ fields }) => fields.quotation),
      mostQuotations,
    ).map((review) => ({
      text: review.fields.quotation!.value,
      stance: stanceOf(review),
      by: make.entries([review.fields.critic, review.fields.outlet].filter((id) => id !== undefined)),
      grade: gradeOf(review),
      href: edition.hrefs.entry(review),
    })),
  };
}

function pointsOf(edition: Edition, themes: EpisodeThemes | undefined) {
  const most = (side: 'praises' | 'faults') => {
    const count = (row: ThemeRow) => row[side].length;
    return (themes?.rows ?? [])
      .filter((row) => row.named && count(row) > 0)
      .toSorted((a, b) => count(b) - count(a))
      .slice(0, mostThemes)
      .map(({ id, label }) => ({
        text: label,
        href: `${edition.hrefs.critics('praised-and-faulted')}#${id}`,
      }));
  };
  return [
    { words: 'Most praised', themes: most('praises') },
    { words: 'Most faulted', themes: most('faults') },
  ].filter((side) => side.themes.length > 0);
}
