import { describe, expect, inject, it } from 'vitest';
import { lineOf, pagesOf } from '../../support/pages.ts';

describe.each(inject('wikis'))('running text of the %s wiki', (name) => {
  it('keeps the spaces around links, emphasis and marks', () => {
    const glued = pagesOf(name).flatMap(({ file, root }) =>
      root.querySelectorAll('.prose p, .prose li, .summary, .site-footer p').flatMap((paragraph) =>
        // A word that runs into an element, or an element that runs into a word.
        (
          paragraph.innerHTML.match(
            /[\p{L}\p{N},;:]<(a|em|strong)\b[^>]*>|<\/(a|em|strong|sup)>[\p{L}\p{N}]/gu,
          ) ?? []
        ).map((found) => `${file}: ${found} in “${lineOf(paragraph)}”`),
      ),
    );
    expect(glued).toEqual([]);
  });

  it('has no space before a comma or a full stop', () => {
    const loose = pagesOf(name).flatMap(({ file, root }) =>
      root
        .querySelectorAll('.prose p, .infobox dd, .site-footer p')
        .map((each) => each.textContent.trim())
        .filter((text) => /\s[.,;:](\s|$)/.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(loose).toEqual([]);
  });
});
