import { createHash } from 'node:crypto';
import type { BuiltFile } from './built-file.ts';

/**
 * What search engines are told: the lowest edition is for them, the others are not. A page there that says no more than
 * the lowest edition's may well be that one.
 */
const forSearchEngines = /<meta name="robots" content="noindex">|<link rel="canonical" href="[^"]*">/;

/**
 * What a page says, as a key: pages that lie at the same path of their editions and say the same have the same.
 * @param page as Astro has written it
 */
export function whatIsSaid({ path, level, text }: BuiltFile): string {
  const below = path.slice(level.path.length);
  return createHash('sha256')
    .update(`${below}\n${text.replace(forSearchEngines, '')}`)
    .digest('base64url');
}
