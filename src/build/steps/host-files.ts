import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteOf } from '../../hosting/site.ts';
import { headersFile, redirectsFile } from '../../hosting/static-hosts.ts';
import { content } from '../../load.ts';
import { basePath } from '../../settings.ts';
import { headerPolicy } from './security-policy.ts';

/** Puts beside the pages what hosts of static sites read. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const { wiki } = content();
        const { site, moves } = siteOf(wiki, basePath, headerPolicy(dist));
        writeFileSync(join(dist, '_headers'), headersFile(site));
        writeFileSync(join(dist, '_redirects'), redirectsFile(moves));
      },
    },
  };
}
