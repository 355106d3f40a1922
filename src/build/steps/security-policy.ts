import { inlineHashes } from '../../hosting/inline-hashes.ts';
import { policyFor, withPolicy } from '../../hosting/security-policy.ts';
import { counted } from '../walk/progress.ts';
import type { Step } from '../walk/step.ts';

/** Puts into each page the policy that allows its own inline code and no other. */
export function securityPolicy(): Step {
  let count = 0;
  return {
    name: 'security-policy',
    page(page) {
      try {
        page.text = withPolicy(page.text, policyFor(inlineHashes(page.text)));
      } catch (error) {
        throw new Error(`${page.path}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
      count++;
    },
    pagesDone: () => `${counted(count)} pages allow their own code alone`,
  };
}
