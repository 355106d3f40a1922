import { readFileSync } from 'node:fs';

/** What authors are told. */
export const guide = readFileSync('content/README.md', 'utf8');

/** The text under a heading, up to the next of the same depth or above. */
export function under(heading: string): string {
  const [hashes = ''] = /^#+/.exec(heading) ?? [];
  const [, text] = guide.split(`\n${heading}\n`);
  if (text === undefined) throw new Error(`The authors' guide has no heading "${heading}".`);
  return text.split(new RegExp(`\n#{1,${hashes.length}} `))[0]!;
}
