import { issue, type Issue } from '../issues/issue.ts';
import type { Levels } from '../read/fields/levels.ts';
import type { Draft } from '../read/manuscript/drafts.ts';
import type { Manuscript } from '../read/manuscript/manuscript.ts';
import { says } from '../wiki/says.ts';
import { nameRows } from './name-rows.ts';
import { textOf } from './own-words.ts';
import { checkAnchor, unknownEntry } from './references.ts';

/** What has no entry is told where its row in names.yaml says: there is the place, it is open, and it says the name. */
export function checkSpots(manuscript: Manuscript): Issue[] {
  const { levels, drafts, unread } = manuscript;
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  return nameRows(manuscript).flatMap(({ row, placeOf }) => {
    const [id = '', anchor] = row.at.split('#');
    const place = placeOf('at');
    const stands = levels.higher(levels.known(row.level), undefined);
    const draft = byId.get(id);
    const unfinished = draft ? undefined : manuscript.aside.find((each) => each.id === id);
    if (unfinished) return [issue('draft-reference', place, { id, path: unfinished.file.path })];
    if (!draft) return unread.has(id) ? [] : [unknownEntry(manuscript, id, place)];
    if (!levels.opens(stands, draft.level)) {
      return [issue('sealed-spot', place, { at: row.at, needs: draft.level, stands })];
    }
    if (draft.textUnread) return [];
    if (anchor !== undefined) {
      const problems = checkAnchor(manuscript, draft, anchor, place, stands);
      if (problems.length > 0) return problems;
    }
    const names = [row.name, ...(row.aliases ?? [])];
    const words =
      anchor === undefined ? pageWords(draft, levels, stands) : partWords(draft, anchor, levels, stands);
    return words.some((text) => names.some((name) => says(text, name)))
      ? []
      : [issue('unsaid-name', placeOf('name'), { name: row.name, at: row.at, stands })];
  });
}

/** What the page of an entry says at a level: its fields and its text. */
function pageWords(draft: Draft, levels: Levels, reader: string): string[] {
  return [...fieldWords(draft.block.data, levels, reader), ...textWords(draft, levels, reader)];
}

/** What the part under a heading says at a level, with those below it. */
function partWords(draft: Draft, anchor: string, levels: Levels, reader: string): string[] {
  const { headings } = draft.body;
  const first = headings.findIndex(({ id }) => id === anchor);
  const depth = headings[first]?.depth ?? 0;
  const next = headings.findIndex((each, index) => index > first && each.depth <= depth);
  const part = headings.slice(first, next === -1 ? undefined : next);
  const ids = new Set<string | undefined>(part.map(({ id }) => id));
  const titles = part.filter(({ level }) => levels.opens(reader, level)).map(({ text }) => text);
  return [...titles, ...textWords(draft, levels, reader, ids)];
}

/** The open words of a text, block by block, and who speaks in it. */
function textWords({ body }: Draft, levels: Levels, reader: string, under?: ReadonlySet<string | undefined>) {
  const opens = ({ level }: { level: string }) => levels.opens(reader, level);
  const within = (each: { under?: string }) => !under || under.has(each.under);
  return [
    ...body.mentions.filter((each) => each.as === 'name' && opens(each) && within(each)).map(({ to }) => to),
    ...body.blocks
      .filter(within)
      .map(({ tokens, ...block }) => textOf({ ...block, tokens: tokens.filter(opens) })),
  ];
}

function fieldWords(value: unknown, levels: Levels, reader: string): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => fieldWords(each, levels, reader));
  if (!value || typeof value !== 'object') return [];
  const { level } = value as { level?: unknown };
  if (typeof level === 'string' && !levels.opens(reader, level)) return [];
  return Object.entries(value)
    .filter(([key]) => !['sources', 'facts', 'level', 'formerIds'].includes(key))
    .flatMap(([, each]) => fieldWords(each, levels, reader));
}
