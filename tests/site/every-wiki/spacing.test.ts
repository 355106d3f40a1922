import { describe, expect, inject, it } from 'vitest';
import { filesOf, lineOf, pagesOf, textOf } from '../../support/pages.ts';
import { gluedWordsIn } from '../../support/glued-words.ts';

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

  it('parts the words of neighbours in the text itself, so that copies and readers without our styles keep them apart', () => {
    const glued = pagesOf(name).flatMap(({ file, root }) =>
      gluedWordsIn(root.querySelector('body')!).map((words) => `${file}: ${words}`),
    );
    expect(glued).toEqual([]);
  });

  it('has one typographer: no page shows the marks of a typewriter, in its text, its names or its contents', () => {
    const typed = /["'](?=\w)|(?<=\w)["']|--|\.\.\./;
    const shown = pagesOf(name).flatMap(({ file, root }) =>
      [
        ...root.querySelectorAll('title, h1, h2, h3, p, li, dd, td, th, .summary'),
        ...root.querySelectorAll('meta[name="description"], meta[property^="og:"]'),
      ]
        .filter((each) => !each.querySelector('code') && !/^https?:/.test(each.getAttribute('content') ?? ''))
        .map((each) => each.getAttribute('content') ?? lineOf(each))
        .filter((text) => typed.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(shown).toEqual([]);
    const names = filesOf(name).filter((file) => file.endsWith('names.json'));
    expect(names.filter((file) => /\w'\w|\w--\w|\.\.\./.test(textOf(name, file)))).toEqual([]);
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
