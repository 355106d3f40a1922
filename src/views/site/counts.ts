import { kinds } from '../../kinds/index.ts';
import type { EntryKind } from '../../read/schemas/entry-kinds.ts';
import type { Wiki } from '../../wiki/wiki.ts';

/**
 * The closing lines of a check without errors: how much there is of what.
 * @param none what it has found none of: errors alone, where it has given warnings
 */
export function contentCounts(wiki: Wiki, none: 'problems' | 'errors' = 'problems'): string {
  const byKind = (Object.keys(kinds) as EntryKind[]).map((kind) => {
    const count = wiki.entries.filter((entry) => entry.kind === kind).length;
    return `${count} ${(count === 1 ? kinds[kind].one : kinds[kind].many).toLowerCase()}`;
  });
  const claims = wiki.entries.flatMap((entry) => entry.claims);
  const rows = Object.entries(wiki.tables).map(([name, list]) => `${list.length} ${name}`);
  return [
    `No ${none} in ${wiki.entries.length} entries: ${byKind.join(', ')}.`,
    `${claims.length} claims in the text, ${factsOf(wiki).size} facts stated by id, ${rows.join(', ')}, ${wiki.sources.size} sources.`,
  ].join('\n');
}

/** The ids of researched facts that the wiki states, in its text or in fields. */
function factsOf(wiki: Wiki): Set<string> {
  const inText = wiki.entries.flatMap((entry) => entry.claims.flatMap((claim) => claim.facts));
  const inFields = [...wiki.entries.map((entry) => entry.fields), wiki.tables].flatMap(factsIn);
  return new Set([...inText, ...inFields]);
}

function factsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(factsIn);
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'facts' && Array.isArray(each) ? each.map(String) : factsIn(each),
  );
}
