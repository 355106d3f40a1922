import { issue, type Issue } from '../issues/issue.ts';
import { kinds } from '../kinds/index.ts';
import type { Levels } from '../read/fields/levels.ts';
import type { Draft } from '../read/manuscript/drafts.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import type { Settings } from '../read/schemas/wiki-settings.ts';

/**
 * Whoever has reached a level is told what an entry is about: where wiki.yaml asks for it, what is sealed has a summary
 * of its own for those who have opened it, and none that they see is of a few words only.
 */
export function checkSummariesSayEnough({ drafts, levels, settings }: Manuscript): Issue[] {
  const least = (settings?.fields as Settings | undefined)?.minimumSummary;
  if (!least) return [];
  return drafts.flatMap((draft) => [
    ...dullSummaries(draft, levels),
    ...shortSummaries(draft, levels, least),
  ]);
}

/** An entry that is sealed, and one of the story's with a section that is, has more to say than everybody may know. */
function dullSummaries(draft: Draft, levels: Levels): Issue[] {
  const { summaries } = summariesOf(draft);
  const place = draft.block.placeOf(['summary']);
  const missing = (level: string) => !Object.hasOwn(summaries, level);
  const own = levels.rank(draft.level) > 0 && missing(draft.level) ? [draft.level] : [];
  const ofSections = kinds[draft.kind].tellsTheStory ? sealedSections(draft, levels).filter(missing) : [];
  return [
    ...own.map((level) => issue('dull-summary', place, { level, what: 'the entry' })),
    ...ofSections.map((level) => issue('dull-summary', place, { level, what: 'a section' })),
  ];
}

/** The levels at which sections of an entry open, those above its own. */
function sealedSections({ body, level }: Draft, levels: Levels): string[] {
  const above = body.headings.filter((heading) => levels.rank(heading.level) > levels.rank(level));
  return [...new Set(above.map((heading) => heading.level))].filter((each) => levels.has(each));
}

/** Of a sealed entry the summary for everybody may be coy: its readers see another. */
function shortSummaries(draft: Draft, levels: Levels, least: number): Issue[] {
  const { summary, summaries } = summariesOf(draft);
  const shown: [path: string[], text: unknown][] = Object.entries(summaries).map(([level, text]) => [
    ['summaries', level],
    text,
  ]);
  if (levels.rank(draft.level) === 0) shown.unshift([['summary'], summary]);
  return shown.flatMap(([path, text]) => {
    const words = typeof text === 'string' ? text.trim().split(/\s+/).length : least;
    return words < least ? [issue('short-summary', draft.block.placeOf(path), { words, least })] : [];
  });
}

/** The summaries as they are written, as far as they can be read. */
function summariesOf({ block }: Draft): { summary: unknown; summaries: Record<string, unknown> } {
  const { summary, summaries } = (block.data ?? {}) as Record<string, unknown>;
  const isGroup = typeof summaries === 'object' && summaries !== null && !Array.isArray(summaries);
  return { summary, summaries: isGroup ? (summaries as Record<string, unknown>) : {} };
}
