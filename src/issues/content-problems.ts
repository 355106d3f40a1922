import { sortIssues, type Issue } from './issue.ts';
import { formatReport } from './report.ts';

/** Problems that keep something from being made. Astro shows them with the line, and opens the file in an editor. */
export class ContentProblems extends Error {
  override readonly name = 'ContentProblems';
  readonly issues: readonly Issue[];
  /** Where the first of them stands, as Astro and Vite look for it. */
  readonly loc: { file: string; line: number; column: number };
  readonly id: string;

  /**
   * @param issues at least one
   * @param folder where the content lies, and what stands for that in the paths of problems
   */
  constructor(issues: readonly Issue[], folder: { path: string; shown: string }) {
    super(formatReport(issues));
    // Where it was thrown leads nobody to the problem.
    this.stack = this.message;
    this.issues = issues;
    const { file, line, column } = sortIssues(issues)[0]!;
    this.id = `${folder.path}/${file.slice(folder.shown.length)}`;
    this.loc = { file: this.id, line, column };
  }
}
