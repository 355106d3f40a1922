import { inCodeOrder } from './code-order.ts';
import { namingHidden, withoutHidden } from './hidden-characters.ts';
import { sortIssues, type Issue } from './issue.ts';

/**
 * Prints one issue: its place and code, the line with the trouble underlined, the cure.
 * @returns four lines without a closing line break
 */
export function formatIssue(found: Issue): string {
  const gutter = String(found.line);
  // A wide window around the trouble, so that one long line does not fill the screen.
  const start = Math.max(0, found.column - 61);
  const shown = withoutHidden(found.excerpt.slice(start, start + 120));
  const lead = (start > 0 ? '…' : '') + shown + (found.excerpt.length > start + 120 ? '…' : '');
  const indent = ' '.repeat(found.column - 1 - start + (start > 0 ? 1 : 0));
  const underline = '^'.repeat(Math.max(1, Math.min(found.length, 120 - (found.column - 1 - start))));
  return [
    `${namingHidden(found.file)}:${found.line}:${found.column}  ${found.code}${found.strength === 'warn' ? ' (warning)' : ''}`,
    `  ${gutter} │ ${lead}`,
    `  ${' '.repeat(gutter.length)} │ ${indent}${underline} ${found.found}`,
    `  ${found.cure}`,
  ].join('\n');
}

/**
 * Prints all issues of a run, with a closing count.
 * @returns the report, ready for the terminal
 */
export function formatReport(issues: readonly Issue[]): string {
  const files = new Set(issues.map((each) => each.file)).size;
  const warnings = issues.filter(({ strength }) => strength === 'warn').length;
  const errors = issues.length - warnings;
  const counted = [
    ...(errors > 0 ? [errors === 1 ? '1 problem' : `${errors} problems`] : []),
    ...(warnings > 0 ? [warnings === 1 ? '1 warning' : `${warnings} warnings`] : []),
  ];
  return [
    ...sortIssues(issues).map(formatIssue),
    ...(issues.length > mostWithoutTable ? [problemTable(issues)] : []),
    `${counted.join(' and ')} in ${files === 1 ? '1 file' : `${files} files`}. Each is explained in content/README.md.`,
  ].join('\n\n');
}

/** How many problems a reader still sees at a glance. */
const mostWithoutTable = 50;

/** How often each problem was found, most often first. */
function problemTable(issues: readonly Issue[]): string {
  const byCode = [...Map.groupBy(issues, ({ code }) => code)]
    .map(([code, found]) => ({ code, found, files: new Set(found.map(({ file }) => file)).size }))
    .sort((a, b) => b.found.length - a.found.length || inCodeOrder(a.code, b.code));
  const rows = [
    ['problem', 'times', 'files'],
    ...byCode.map(({ code, found, files }) => [code, String(found.length), String(files)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(([code, ...counts]) =>
      [code!.padEnd(widths[0]!), ...counts.map((each, index) => each.padStart(widths[index + 1]!))].join(
        '  ',
      ),
    )
    .join('\n');
}
