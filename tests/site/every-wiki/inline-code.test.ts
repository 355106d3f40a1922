import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, pagesOf, textOf } from '../../support/pages.ts';

describe.each(inject('wikis'))('the code inside pages of the %s wiki', (name) => {
  const pages = pagesOf(name);

  it('is never a style, a handler or an address in an attribute', () => {
    const wrong = pages.flatMap(({ file, root }) =>
      root
        .querySelectorAll('*')
        .flatMap((each) => Object.entries(each.attributes))
        .filter(([key, value]) => /^(style$|on)/i.test(key) || /^\s*(javascript|data):/i.test(value))
        .map(([key, value]) => `${file}: ${key}="${value}"`),
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('is what the policy of the page allows, no less and no more', () => {
    for (const { file, root } of pages) {
      // Read by itself: to take all of a page apart for it would take most of this test's time.
      const code = textOf(name, file).matchAll(
        /<(style|script)(?![^>]* (?:src=|type="application\/ld\+json"))[^>]*>([^]*?)<\/\1>/g,
      );
      const inline = [...code].map(
        ([, , text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`,
      );
      expect(inline.length, file).toBeGreaterThan(1);
      expect([...policyOf(root).matchAll(/'sha256-[^']+'/g)].flat().sort(), file).toEqual(
        [...new Set(inline)].sort(),
      );
    }
  });

  it('comes after the policy, as does everything but the character set', () => {
    for (const { file, root } of pages) {
      const [first, second] = root.querySelector('head')!.children;
      expect(first?.getAttribute('charset'), file).toBe('utf-8');
      expect(second?.getAttribute('http-equiv'), file).toBe('content-security-policy');
      expect(policyOf(root), file).not.toMatch(/'unsafe-|\*|https?:/);
    }
  });
});

function policyOf(root: HTMLElement): string {
  return root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
}

it.each(inject('wikis'))('the files that pages of the %s wiki load make no code from words', (name) => {
  const scripts = filesOf(name).filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  // Of other pages documents are made, by the one maker that the policy allows.
  const sinks =
    /\beval\(|new Function\b|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|DOMParser(?!(?:\(\))?\)?\.parseFromString\(\w+\.createHTML\()/;
  expect(scripts.filter((file) => sinks.test(textOf(name, file)))).toEqual([]);
});
