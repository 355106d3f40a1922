import { z } from 'astro/zod';
import { text } from './field-types.ts';

const hosts = ['github', 'gitlab', 'codeberg'] as const;

/** A place of repositories whose addresses are known. */
export type RepositoryHost = (typeof hosts)[number];

/** The host that an address tells of by its own name, e.g. "https://gitlab.example.org/…". */
export function hostOf(url: string): RepositoryHost | undefined {
  const names = new URL(url).hostname.split('.');
  return hosts.find((host) => names.includes(host));
}

/** Where the files of the wiki can be seen, and changes to them offered. */
export const repository = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .meta({ description: 'Its page, e.g. "https://github.com/ada/lamps".' }),
    branch: text('The branch whose files are read; main when left out.').optional(),
    host: z
      .enum(hosts)
      .optional()
      .meta({ description: 'Whose addresses its pages have; needed where its own does not tell.' }),
  })
  .refine(({ url, host }) => host ?? hostOf(url), { path: ['host'] })
  .meta({ description: 'Where the files of the wiki can be seen, and changes to them offered.' });
