import { createHash } from 'node:crypto';
import { inlineCode, type Hashes } from './security-policy.ts';

/**
 * The hashes of the code inside a page.
 * @param html the whole page, as it is served
 */
export function inlineHashes(html: string): Hashes {
  const { scripts, styles } = inlineCode(html);
  return { scripts: scripts.map(hashOf), styles: styles.map(hashOf) };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
