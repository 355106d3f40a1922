import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InlineHashes } from '../hosting/inline-hashes.ts';
import { headerPolicyFor } from '../hosting/security-policy.ts';
import { https } from '../settings.ts';

/**
 * The policy that every page of a finished build can be served with.
 * @param dist the build's folder
 */
export function headerPolicy(dist: string): string {
  const code = new InlineHashes();
  for (const each of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (each.isFile() && each.name.endsWith('.html')) {
      code.add(readFileSync(join(each.parentPath, each.name), 'utf8'));
    }
  }
  return headerPolicyFor(code, https);
}
