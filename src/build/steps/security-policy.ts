import type { InlineHashes } from '../../hosting/inline-hashes.ts';
import { policyFor, withOneStyle, withPolicy } from '../../hosting/security-policy.ts';
import { counted } from '../walk/progress.ts';
import type { Step } from '../walk/step.ts';

/**
 * Puts into each page the policy that allows its own inline code and no other.
 * @param code collects the hashes of all pages
 */
export function securityPolicy(code: InlineHashes): Step {
  let count = 0;
  return {
    name: 'security-policy',
    page(page) {
      const html = withOneStyle(page.text);
      try {
        page.text = withPolicy(html, policyFor(code.add(html)));
      } catch (error) {
        throw new Error(`${page.path}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
      count++;
    },
    pagesDone: () =>
      `${counted(count)} pages allow their own code alone: ${code.scripts.size} scripts and ${code.styles.size} styles`,
  };
}
