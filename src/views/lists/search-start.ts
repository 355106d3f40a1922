import type { Edition } from '../../wiki/edition.ts';
import { Hrefs } from '../../wiki/hrefs.ts';

/** What search has to show before anything is typed. */
export interface SearchStart {
  /** What can be asked, as readers would type it. */
  examples: string[];
  /** Homes of the editions whose readers know no more than those of this one: what was asked there may be shown here. */
  editions: string[];
}

/** More would be a list to read, where a reader has come to type. */
const mostExamples = 6;

/** What search shows before anything is typed: of the examples those of the highest level that the edition opens first. */
export function searchStart({ settings, levels, level, base }: Edition): SearchStart {
  const examples = [...(settings.searchExamples ?? [])].sort(
    (a, b) => levels.rank(b.level) - levels.rank(a.level),
  );
  return {
    examples: examples.slice(0, mostExamples).map(({ ask }) => ask),
    editions: levels.all.slice(0, levels.rank(level.id) + 1).map(({ path }) => new Hrefs(base, path).home()),
  };
}
