import { describe, expect, it } from 'vitest';
import { withRelativeLinks } from '../../../../src/views/site/relative-links.ts';

const others = ['/_astro/', '/', '/after/first-light/', '/after/second-light/'];
const page = (body: string, head = '') => `<head>${head}</head><body>${body}</body>`;
const relative = (html: string, path: string, home = '/') => withRelativeLinks(html, path, home, others);

describe('links of a page', () => {
  it.each([
    ['/characters/ada-marsh/', '<a href="/plot/#end">x</a>', '<a href="../../plot/#end">x</a>'],
    ['/', '<form class="a > b" action="/search/"></form>', '<form class="a > b" action="./search/"></form>'],
    ['/', '<a href="/">x</a>', '<a href="./">x</a>'],
    ['/plot/', '<a data-home="/" href="/search/">x</a>', '<a data-home="../" href="../search/">x</a>'],
    ['/plot/', '<img src="/plot/map.png">', '<img src="../plot/map.png">'],
  ])('at %s within its edition: %s', (path, link, expected) => {
    expect(relative(page(link), path)).toBe(page(expected));
  });

  it('are the same in every edition', () => {
    const at = (home: string) => relative(page(`<a href="${home}plot/">x</a>`), `${home}lore/lamp/`, home);
    expect(at('/after/first-light/')).toBe(at('/'));
  });

  it.each([
    ['to another edition', '<a href="/after/second-light/plot/">x</a>'],
    ['to what editions share', '<script src="/_astro/a.js"></script>'],
    ['of the level picker', '<a class="level" href="/plot/" data-rank="0">x</a>'],
    ['to another host', '<a href="//example.org/">x</a>'],
    ['to a part of the page', '<a href="#end">x</a>'],
    ['in words', '<code>href="/plot/"</code>'],
    ['in other attributes', '<p title="/plot/">x</p>'],
  ])('stay as they are %s', (_, link) => {
    expect(relative(page(link), '/plot/')).toBe(page(link));
  });

  it('stay as they are to a lower edition', () => {
    const link = page('<a href="/plot/">x</a>');
    expect(relative(link, '/after/first-light/plot/', '/after/first-light/')).toBe(link);
  });

  it('are changed in the head where they name the edition’s own search', () => {
    const icon = '<link rel="icon" href="/icon.svg">';
    expect(relative(page('', `<link rel="search" href="/opensearch.xml">${icon}`), '/plot/')).toBe(
      page('', `<link rel="search" href="../opensearch.xml">${icon}`),
    );
  });
});
