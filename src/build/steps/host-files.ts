import type { InlineHashes } from '../../hosting/inline-hashes.ts';
import { headerPolicyFor } from '../../hosting/security-policy.ts';
import { siteOf } from '../../hosting/site.ts';
import { headersFile, redirectsFile } from '../../hosting/static-hosts.ts';
import { basePath, https } from '../../settings.ts';
import type { Build, Step } from '../walk/step.ts';

/**
 * Puts beside the pages what hosts of static sites read.
 * @param code the hashes of all pages
 */
export function hostFiles({ wiki }: Build, code: InlineHashes): Step {
  return {
    name: 'host-files',
    async end(write) {
      const policy = headerPolicyFor(code, https);
      const { site, moves } = siteOf(wiki, basePath, policy);
      await write('_headers', headersFile(site));
      await write('_redirects', redirectsFile(moves));
      return `headers with a policy of ${policy.length} characters, and redirects`;
    },
  };
}
