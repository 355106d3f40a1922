import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  headerPolicyFor,
  inlineCode,
  policyFor,
  withOneStyle,
  withPolicy,
  type Hashes,
} from '../../hosting/security-policy.ts';
import { siteUrl } from '../../settings.ts';

/** Puts into each page the policy that allows its own inline code and no other. */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = pagesIn(dist);
        for (const file of pages) {
          const html = withOneStyle(readFileSync(file, 'utf8'));
          try {
            writeFileSync(file, withPolicy(html, policyFor(hashesOf(html))));
          } catch (error) {
            throw new Error(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
          }
        }
        logger.info(`${pages.length} pages; as a header ${headerPolicy(dist).length} characters`);
      },
    },
  };
}

/**
 * The policy that every page of a build can be served with.
 * @param dist the build's folder
 */
export function headerPolicy(dist: string): string {
  const each = pagesIn(dist).map((file) => hashesOf(readFileSync(file, 'utf8')));
  const all = {
    scripts: each.flatMap(({ scripts }) => scripts),
    styles: each.flatMap(({ styles }) => styles),
  };
  return headerPolicyFor(all, siteUrl.startsWith('https:'));
}

function pagesIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith('.html'))
    .map((each) => join(each.parentPath, each.name));
}

function hashesOf(html: string): Hashes {
  const { scripts, styles } = inlineCode(html);
  return { scripts: scripts.map(hashOf), styles: styles.map(hashOf) };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
