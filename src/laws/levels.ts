import { issue, type Issue } from '../issues/issue.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { suggest } from '../issues/suggest.ts';
import { placeOfWord } from '../issues/positions.ts';
import { fieldBlocks } from '../read/manuscript/walk.ts';

/** Every level, lane and review theme that is named exists. */
export function checkNamedWords(manuscript: Manuscript): Issue[] {
  const { levels, lanes, reviewThemes, drafts, settings } = manuscript;
  if (!settings) return [];
  const known = levels.all.map((level) => level.id);

  const inFields = fieldBlocks(manuscript).flatMap((block) =>
    block.meaningful.flatMap(({ value, path, meaning }) => {
      if (!('names' in meaning)) return [];
      if (meaning.names === 'level' && !known.includes(value)) {
        return [
          issue('unknown-level', block.block.placeOf(path), {
            level: value,
            known,
            suggestion: suggest(value, known),
          }),
        ];
      }
      if (meaning.names === 'lane' && !lanes.includes(value)) {
        return [
          issue('unknown-lane', block.block.placeOf(path), {
            lane: value,
            known: lanes,
            suggestion: suggest(value, lanes),
          }),
        ];
      }
      if (meaning.names === 'reviewTheme' && !reviewThemes.includes(value)) {
        return [
          issue('unknown-theme', block.block.placeOf(path), {
            theme: value,
            known: reviewThemes,
            suggestion: suggest(value, reviewThemes),
          }),
        ];
      }
      return [];
    }),
  );
  const inText = drafts.flatMap((draft) =>
    draft.body.spoilers
      .filter(({ opensAt }) => opensAt && !levels.has(opensAt))
      .map(({ opensAt: level, offset }) =>
        issue('unknown-level', placeOfWord(draft.file, offset, level), {
          level,
          known,
          suggestion: suggest(level, known),
        }),
      ),
  );
  return [...inFields, ...inText];
}

/** A summary for a level stands at one that has readers of its own: above the lowest, and none below the entry's. */
export function checkSummariesHaveReaders({ drafts, levels, settings }: Manuscript): Issue[] {
  if (!settings) return [];
  return drafts.flatMap(({ block, level: own }) => {
    const written = (block.data as { summaries?: unknown } | null)?.summaries;
    if (typeof written !== 'object' || written === null || Array.isArray(written)) return [];
    const known = levels.all.slice(Math.max(1, levels.rank(own))).map(({ id }) => id);
    return Object.keys(written).flatMap((level) => {
      const place = block.placeOfKey(['summaries', level]);
      if (!levels.has(level)) {
        return [issue('unknown-level', place, { level, known, suggestion: suggest(level, known) })];
      }
      if (known.includes(level)) return [];
      const lowest = level === levels.lowest.id;
      return [issue('unread-summary', place, { level, use: lowest ? 'summary' : `summaries.${own}` })];
    });
  });
}

/** No two levels share an id or a path. */
export function checkLevelsAreDistinct({ settings, levels }: Manuscript): Issue[] {
  return (['id', 'path'] as const).flatMap((field) =>
    levels.all.flatMap((level, index) =>
      settings && levels.all.findIndex((other) => other[field] === level[field]) < index
        ? [
            issue('duplicate-level', settings.block.placeOf(['levels', index, field]), {
              field,
              value: level[field],
            }),
          ]
        : [],
    ),
  );
}

/** An entry that is sealed as a whole says what its browser tab may show. */
export function checkCoverTitles({ drafts, levels, settings }: Manuscript): Issue[] {
  return drafts
    .filter((draft) => settings && draft.level !== levels.lowest.id && !draft.coverTitle)
    .map((draft) => issue('missing-cover-title', draft.block.placeOf(['level']), { level: draft.level }));
}
