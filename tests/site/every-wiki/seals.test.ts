import { describe, expect, inject, it } from 'vitest';
import type { OfflineList } from '../../../src/browser/offline/offline-list.ts';
import { editionOf, lineOf, pagesOf, textOf } from '../../support/pages.ts';
import { editionsOf } from '../../support/wikis.ts';

describe.each(inject('wikis'))('seals of the %s wiki', (name) => {
  const pages = pagesOf(name);
  const seals = pages.flatMap((page) => {
    const parts = page.root.querySelectorAll('.page :is(h2, h3, .seal, .seal-inline)');
    return parts.flatMap((part, index) => {
      const link = part.querySelector('.seal-door') ?? (part.classList.contains('seal-inline') ? part : null);
      if (!link) return [];
      const passed = parts.slice(0, index).filter((each) => /^H\d$/.test(each.tagName));
      return [{ page, link, passed: passed.map(({ id }) => id), text: lineOf(part) }];
    });
  });

  it('lead to the same page in a higher edition, at the heading just passed', () => {
    const wrong = seals.filter(({ page, link, passed }) => {
      const [path = '', hash] = link.getAttribute('href')!.split('#');
      const order: readonly string[] = editionsOf(name);
      const to = editionOf(name, path);
      return (
        order.indexOf(to) <= order.indexOf(page.edition) ||
        path !== `/${to}${page.path}` ||
        hash !== passed.at(-1)
      );
    });
    expect(seals.length).toBeGreaterThan(0);
    expect(wrong.map(({ page, link }) => `${page.file} → ${link.getAttribute('href')}`)).toEqual([]);
  });

  it('say by name what must be watched, as the picker does', () => {
    const wrong = seals.filter(({ page, link, text }) => {
      const to = editionOf(name, link.getAttribute('href')!);
      const labels = page.root.querySelectorAll('.level-picker a').map(lineOf);
      return !text.includes(`watched ${labels[editionsOf(name).indexOf(to)]}`);
    });
    expect(wrong.map(({ page, text }) => `${page.file}: ${text}`)).toEqual([]);
  });
});

describe.each(inject('wikis'))('the picker of the %s wiki', (name) => {
  it('offers every edition, marks the present one by its style, and keeps the page where it exists', () => {
    const pages = pagesOf(name);
    const built = new Set(pages.map(({ address }) => address));
    for (const page of pages.filter(({ path }) => path !== '404.html' && !path.startsWith('sources/'))) {
      const links = page.root.querySelectorAll('.level-picker a');
      const style = textOf(name, `${page.edition}level.css`);
      const marked = links.filter((link) =>
        style.includes(`[data-rank="${link.getAttribute('data-rank')}"]`),
      );
      const expected = editionsOf(name).map((to) =>
        built.has(`/${to}${page.path}`) ? `/${to}${page.path}` : `/${to}`,
      );
      expect(
        links.map((link) => link.getAttribute('href')),
        page.file,
      ).toEqual(expected);
      expect(
        marked.map((link) => link.getAttribute('href')),
        page.file,
      ).toEqual([page.address]);
    }
  });
});

describe.each(inject('wikis'))('the lists of what a device keeps of the %s wiki', (name) => {
  it('tell versions apart by figures, in which no sealed name can be met by chance', () => {
    for (const edition of editionsOf(name)) {
      const list = JSON.parse(textOf(name, `${edition}offline.json`)) as OfflineList;
      expect([list.version, ...list.files.map(({ revision }) => revision)].filter(isNoNumber)).toEqual([]);
    }
  });
});

const isNoNumber = (text: string) => !/^\d+$/.test(text);
