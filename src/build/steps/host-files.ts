import { headerPolicy } from '../../hosting/security-policy.ts';
import { siteOf } from '../../hosting/site.ts';
import { headersFile, redirectsFile } from '../../hosting/static-hosts.ts';
import { basePath, https } from '../../settings.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';

/** Puts beside the pages what hosts of static sites read. */
export function hostFiles({ wiki }: Build): Step {
  return {
    name: 'host-files',
    async end(write) {
      const { site, moves } = siteOf(wiki, basePath, headerPolicy(https));
      await write('_headers', headersFile(site));
      await write('_redirects', redirectsFile(moves));
      return `headers, and ${counted(moves.length)} redirects`;
    },
  };
}
