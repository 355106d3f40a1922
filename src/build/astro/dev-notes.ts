import type { Issue } from '../../issues/issue.ts';

/** What those who write a wiki are told at the top of a page. */
export interface Notes {
  draft: boolean;
  /** What the problems are in, e.g. "this entry". */
  within: string;
  issues: readonly Issue[];
}

/**
 * What there is to tell on a page.
 * @param issues every problem of the wiki
 * @param entry the entry that the page prints; other pages tell of all problems
 */
export function notesOn(
  issues: readonly Issue[],
  entry?: { path: string; fields: { draft?: boolean } },
): Notes {
  if (!entry) return { draft: false, within: 'this wiki', issues };
  const own = issues.filter(({ file }) => file === entry.path);
  return { draft: entry.fields.draft === true, within: 'this entry', issues: own };
}

/** A page with notes before its content; as it was where there are none. */
export function withNotes(html: string, { draft, within, issues }: Notes): string {
  if (!draft && issues.length === 0) return html;
  const notes = [
    style,
    '<aside class="dev-notes" aria-label="For authors">',
    ...(draft ? ['<p><strong>Draft.</strong> Builds leave this entry out.</p>'] : []),
    ...(issues.length > 0 ? [listOf(issues, within)] : []),
    '</aside>',
  ].join('');
  return html.replace(/<main\b[^<>]*>/, (main) => main + notes);
}

/** Told on one page at most: what is more takes a terminal to read. */
const most = 100;

function listOf(issues: readonly Issue[], within: string): string {
  const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  const items = issues
    .slice(0, most)
    .map(
      ({ file, line, column, code, strength, found, cure }) =>
        `<li><code>${escaped(`${file}:${line}:${column}`)}</code> ${code}${strength === 'warn' ? ' (warning)' : ''}: ${escaped(found)}. ${escaped(cure)}</li>`,
    );
  const rest = issues.length > most ? ['<li>All of them: <code>npm run check</code></li>'] : [];
  return `<details open><summary>${count} in ${within}</summary><ol>${[...items, ...rest].join('')}</ol></details>`;
}

const style = [
  '<style>.dev-notes{margin:1rem;padding:.5rem 1rem;border:2px dashed var(--color-accent);font:1rem/1.5 sans-serif;',
  'color:var(--color-ink);background:var(--color-page);overflow-wrap:anywhere}.dev-notes p{margin:.25rem 0}',
  '.dev-notes summary{cursor:pointer;font-weight:600}.dev-notes ol{padding-left:1.5rem}</style>',
].join('');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
