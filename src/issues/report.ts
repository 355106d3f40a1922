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
    `${namingHidden(found.file)}:${found.line}:${found.column}  ${found.code}`,
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
  const problems = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  return [
    ...sortIssues(issues).map(formatIssue),
    `${problems} in ${files === 1 ? '1 file' : `${files} files`}. Each is explained in content/README.md.`,
  ].join('\n\n');
}
