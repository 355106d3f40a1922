import { describe, expect, inject, it } from 'vitest';
import { filesOf, pagesOf, textOf } from '../../support/pages.ts';

describe.each(inject('wikis'))('pages of the %s wiki', (name) => {
  const pages = pagesOf(name);
  const scripts = pages.map(({ file, path, root }) => ({
    file,
    path,
    all: root.querySelectorAll('script:not([type="application/ld+json"], [type="speculationrules"])'),
  }));
  const elements = pages.flatMap(({ file, root }) =>
    root
      .querySelectorAll(
        'link:not([rel="canonical"]), script[src], img, source, iframe, video, audio, embed, object, form[action]',
      )
      .map((element) => ({ file, element })),
  );

  it('hold one script in the head, before the title, one where the level is picked, and load one module, and of a few kinds of page two', () => {
    const wrong = scripts.filter(({ path, all }) => {
      const loaded = all.filter(
        (script) => script.getAttribute('type') === 'module' && script.getAttribute('src'),
      );
      const most = ['search/', 'map/', '404.html'].includes(path) ? 2 : 1;
      const inBody = all.filter((script) => script.closest('body') && !script.hasAttribute('src'));
      return (
        all[0]?.hasAttribute('src') ||
        loaded.length !== most ||
        inBody.length !== 1 ||
        all.length !== 1 + inBody.length + most
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('hold a script of at most fifteen lines', () => {
    const lines = scripts.map(({ all }) => all[0]!.textContent.trim().split('\n').length);
    expect(Math.max(...lines)).toBeLessThanOrEqual(15);
  });

  it('catch what the storage may throw at the script in the page', () => {
    const code = scripts[0]!.all[0]!.textContent;
    expect(code.indexOf('try{')).toBeGreaterThan(0);
    expect(code.indexOf('try{')).toBeLessThan(code.indexOf('localStorage'));
  });

  it('load nothing that holds up the first paint', () => {
    const blocking = elements.filter(
      ({ element }) =>
        // What is for paper alone is fetched when all else is there, what stands behind the text holds up no text.
        (element.getAttribute('rel')?.includes('stylesheet') &&
          element.getAttribute('media') !== 'print' &&
          !element.closest('article')) ||
        (element.tagName === 'SCRIPT' && !/module/.test(element.getAttribute('type') ?? '')),
    );
    expect(blocking.map(({ file }) => file)).toEqual([]);
  });

  it('load nothing from another origin', () => {
    const foreign = elements.filter(({ element }) =>
      ['href', 'src', 'srcset', 'data', 'action', 'poster'].some((attribute) =>
        /^\s*(\w+:)?\/\//.test(element.getAttribute(attribute) ?? ''),
      ),
    );
    expect(elements.length).toBeGreaterThan(0);
    expect(foreign.map(({ file, element }) => `${file}: ${element.outerHTML}`)).toEqual([]);
  });

  it('name no other origin in styles or scripts', () => {
    const styles = pages.flatMap(({ file }) => textOf(name, file).match(/<style[^>]*>[^<]*/g) ?? []);
    const code = filesOf(name)
      .filter((file) => /^_astro\/.*\.(js|css)$/.test(file))
      .map((file) => textOf(name, file));
    const foreign = [...new Set(styles), ...code].filter((text) =>
      /@import|url\(["']?(\w+:)?\/\/|(import|from|fetch)\s*\(?\s*["'`](\w+:)?\/\//.test(text),
    );
    expect(foreign).toEqual([]);
  });

  it('fetch no typeface early, which would hold up the first paint, and have text wait a tenth of a second for one at most', () => {
    const preloads = elements.filter(({ element }) => element.getAttribute('rel') === 'preload');
    expect(preloads.map(({ file }) => file)).toEqual([]);
    const fetched = textOf(name, '404.html').match(/@font-face\s*\{[^}]*url\([^}]*\}/g) ?? [];
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched.filter((rule) => !rule.includes('font-display:fallback'))).toEqual([]);
  });
});
