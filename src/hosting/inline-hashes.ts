import { createHash } from 'node:crypto';
import { inlineCode, type Hashes } from './security-policy.ts';

/** The hashes of the code inside many pages, which one header must allow; each is held once. */
export class InlineHashes implements Hashes {
  readonly scripts = new Set<string>();
  readonly styles = new Set<string>();

  /**
   * Adds the code of a page.
   * @param html the whole page, as it is served
   * @returns the hashes of that page alone
   */
  add(html: string): Hashes {
    const { scripts, styles } = inlineCode(html);
    const own = { scripts: scripts.map(hashOf), styles: styles.map(hashOf) };
    for (const hash of own.scripts) this.scripts.add(hash);
    for (const hash of own.styles) this.styles.add(hash);
    return own;
  }
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
