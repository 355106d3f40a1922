import { relative } from 'node:path';
import type { Reporter, TestCase } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** What was wrong at the first try of a test that passed at the second; it comes with the JSON results. */
    triedAgain?: string;
  }
}

/** Tells which tests passed only at their second try, so that a retry hides nothing. */
export default class TriedAgain implements Reporter {
  readonly #found: string[] = [];

  /** Notes a test that did not pass at once. */
  onTestCaseResult(test: TestCase) {
    if (!test.diagnostic()?.flaky) return;
    const [first] = test.result().errors ?? [];
    test.meta().triedAgain = first?.message ?? 'It failed without an error.';
    this.#found.push(`${relative('', test.module.moduleId)}: ${test.fullName}`);
  }

  /** Says so when all tests have run. */
  onTestRunEnd() {
    for (const each of this.#found) console.log(`PASSED ONLY WHEN TRIED AGAIN ${each}`);
  }
}
