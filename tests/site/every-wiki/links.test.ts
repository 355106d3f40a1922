import { describe, expect, inject, it } from 'vitest';
import { siteUrl } from '../../../src/settings.ts';
import { editionOf, filesOf, pagesOf, textOf, type Page } from '../../support/pages.ts';
import { editionsOf } from '../../support/wikis.ts';

/** Attributes whose value is one address; in a drawing too, and in the parts that a script fetches. */
const attributes = [
  'href',
  'src',
  'xlink:href',
  'action',
  'formaction',
  'poster',
  'cite',
  'data',
  'data-script',
];

/** Every address a page names: in attributes, in lists of pictures, in its head for those who share or move on. */
function addressesIn({ root }: Page): string[] {
  return root.querySelectorAll('*').flatMap((element) => {
    const value = (name: string) => element.getAttribute(name) ?? '';
    const pictures = [value('srcset'), value('imagesrcset')].join(',').split(',');
    const refresh = value('http-equiv') === 'refresh' ? value('content').replace(/^.*?url=/i, '') : '';
    const card = /^(og|twitter):(image|url)$/.test(value('property') || value('name'))
      ? value('content')
      : '';
    const plain = attributes.map((name) => element.getAttribute(name)).filter((each) => each !== undefined);
    return [...plain, ...pictures.map((each) => each.trim().split(' ')[0]!), refresh, card].filter(
      (address) => address !== '',
    );
  });
}

describe.each(inject('wikis'))('links of the %s wiki', (name) => {
  const pages = pagesOf(name);
  const files = new Set(filesOf(name));
  const idLists = new Map(
    pages.map(({ file, root }) => [file, root.querySelectorAll('[id]').map((each) => each.id)]),
  );
  const ids = new Map([...idLists].map(([file, list]) => [file, new Set(list)]));
  const fileAt = (path: string) => (path.endsWith('/') ? `${path}index.html` : path).slice(1);
  const target = (page: Page, href: string) =>
    new URL(href.replace(siteUrl, 'http://wiki'), `http://wiki${page.address}`);
  const internal = (page: Page, href: string) => target(page, href).host === 'wiki';

  it('lead to pages and files that exist', () => {
    const broken = pages.flatMap((page) =>
      addressesIn(page)
        .filter((href) => internal(page, href) && !files.has(fileAt(target(page, href).pathname)))
        .map((href) => `${page.file} → ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it('lead from a lost address to what exists at every level: a script moves them into the reader’s', () => {
    const lost = pages.find(({ path }) => path === '404.html')!;
    const paths = addressesIn(lost)
      .filter((href) => internal(lost, href) && href.endsWith('/'))
      .map((href) => target(lost, href).pathname)
      .filter((path) => editionOf(name, path) === '');
    expect(paths.length).toBeGreaterThan(8);
    const broken = editionsOf(name).flatMap((edition) =>
      paths.map((path) => `/${edition}${path.slice(1)}`).filter((path) => !files.has(fileAt(path))),
    );
    expect(broken).toEqual([]);
  });

  it('lead to fragments that exist', () => {
    const broken = pages.flatMap((page) =>
      addressesIn(page)
        .filter((href) => {
          if (!href.includes('#')) return false;
          const { pathname, hash } = target(page, href);
          return internal(page, href) && !ids.get(fileAt(pathname))?.has(decodeURIComponent(hash.slice(1)));
        })
        .map((href) => `${page.file} → ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it('never find two places with one name', () => {
    const doubled = [...idLists].flatMap(([file, list]) =>
      list.filter((id, index) => list.indexOf(id) !== index).map((id) => `${file}#${id}`),
    );
    expect(doubled).toEqual([]);
  });

  it('stay in their edition, save for the picker and the seals', () => {
    const strays = pages.flatMap((page) =>
      page.root
        .querySelectorAll('a[href]')
        // What costs least is asked first: there are a hundred thousand links.
        .filter((link) => {
          const href = link.getAttribute('href')!;
          return internal(page, href) && editionOf(name, target(page, href).pathname) !== page.edition;
        })
        .filter((link) => !link.closest('.level-picker, .level-offer, .seal-door, .seal-inline'))
        .map((link) => `${page.file} → ${link.getAttribute('href')}`),
    );
    expect(strays).toEqual([]);
  });

  it('reach every page from the home page of its edition, but a story that is sealed as a whole', () => {
    const byFile = new Map(pages.map((page) => [page.file, page]));
    const reached = new Set(pages.filter(({ path }) => path === ''));
    for (const page of reached) {
      for (const link of page.root.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href')!;
        const next = internal(page, href) && byFile.get(fileAt(target(page, href).pathname));
        if (next && next.edition === page.edition) reached.add(next);
      }
    }
    // Nothing offers what does not open: one comes to it from a higher edition, by the picker.
    const sealed = ({ path, root }: (typeof pages)[number]) =>
      path.startsWith('story/') && !root.querySelector('.story-scene');
    const lost = pages.filter((page) => page.path !== '404.html' && !sealed(page) && !reached.has(page));
    expect(lost.map(({ file }) => file)).toEqual([]);
  });

  it('of styles and of the search page lead to files that exist', () => {
    const styles = new Set(
      pages.flatMap(({ file }) => textOf(name, file).match(/url\(["']?\/[^"')]+/g) ?? []),
    );
    const paths = [...styles].map((url) => url.replace(/url\(["']?/, ''));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !files.has(fileAt(path)))).toEqual([]);
    for (const page of pages.filter(({ path }) => path === 'search/')) {
      const place = page.root.querySelector('search')!;
      expect(place.getAttribute('data-home')).toBe(`/${page.edition}`);
      expect(files.has(`${page.edition}names.json`)).toBe(true);
      expect(files.has(`${page.edition}pagefind/pagefind.js`)).toBe(true);
    }
  });
});
