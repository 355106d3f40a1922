import { describe, expect, inject, it } from 'vitest';
import { Edition } from '../../../src/wiki/edition.ts';
import { filesOf, lineOf, pageAt, pagesOf, textOf, type Page } from '../../support/pages.ts';
import { wikiOf, type WikiName } from '../../support/wikis.ts';

/** The titles of an episode's scenes in their order, as its edition may know them. */
function scenesOf(name: WikiName, path: string, episode: string): string[] {
  return Edition.all(wikiOf(name), '/')
    .find(({ level }) => level.path === path)!
    .ofKind('scene')
    .filter(({ fields }) => fields.episode === episode)
    .sort((a, b) => a.fields.order - b.fields.order)
    .map(({ fields }) => fields.title);
}

const cards = (page: Page) => page.root.querySelectorAll('.scenes > li');
const titles = (page: Page) => cards(page).map((card) => lineOf(card.querySelector('h2')));
const numbers = (page: Page) =>
  cards(page).map((card) => Number(lineOf(card.querySelector('.scene-number b'))));
const chips = (page: Page) => page.root.querySelectorAll('.follow a');

describe.each(inject('wikis'))('timelines of the %s wiki', (name) => {
  const pages = pagesOf(name);
  const all = pages.filter(({ path }) => /^timeline\//.test(path));
  const whole = all.filter(({ path }) => path.split('/').length === 3);
  const followed = all.filter((page) => !whole.includes(page));

  it('show each scene of the episode once and in its order, numbered without gaps', () => {
    expect(whole.length).toBeGreaterThan(1);
    for (const page of whole) {
      const [, episode] = page.path.split('/');
      const listed = scenesOf(name, page.edition, episode!);
      expect(titles(page), page.file).toEqual(listed);
      expect(numbers(page), page.file).toEqual(listed.map((_, index) => index + 1));
    }
  });

  it('show under a character their scenes alone, under the same numbers', () => {
    expect(followed.length).toBeGreaterThan(1);
    for (const page of followed) {
      const [, episode, character] = page.path.split('/');
      const story = whole.find(
        (each) => each.path === `timeline/${episode}/` && each.edition === page.edition,
      )!;
      const own = cards(story).filter((card) =>
        card
          .querySelectorAll('.scene-cast a')
          .some((link) => link.getAttribute('href')!.includes(`/${episode}/${character}/#`)),
      );
      expect(
        cards(page).map(({ id }) => id),
        page.file,
      ).toEqual(own.map(({ id }) => id));
      expect(numbers(page), page.file).toEqual(
        own.map((card) => Number(lineOf(card.querySelector('.scene-number b')))),
      );
    }
  });

  it('can be kept as files that say where they come from', () => {
    const files = new Set(filesOf(name));
    const { settings } = wikiOf(name);
    for (const page of all) {
      const saved = page.root
        .querySelectorAll('a[download]')
        .map((link) => link.getAttribute('href')!.slice(1));
      expect(saved, page.file).toEqual(
        ['svg', 'png'].map((type) => `${page.edition}${page.path}${page.path.split('/').at(-2)}.${type}`),
      );
      for (const file of saved) expect(files).toContain(file);
      const [, said] = /<desc>(.*?)<\/desc>/.exec(textOf(name, saved[0]!))!;
      expect(said).toContain(settings.title);
      expect(said).toContain(settings.licence.name);
    }
  });

  it('draw a stop with a name for each scene, in the same order', () => {
    for (const page of all) {
      const stops = page.root.querySelectorAll('.glance a');
      expect(
        stops.map((stop) => stop.getAttribute('href')),
        page.file,
      ).toEqual(cards(page).map(({ id }) => `#${id}`));
      expect(
        stops.map((stop) => stop.getAttribute('aria-label')!.split(' (')[0]),
        page.file,
      ).toEqual(numbers(page).map((number, index) => `Scene ${number}: ${titles(page)[index]}`));
      expect(page.root.querySelectorAll('.scenes .bend, .scenes .knot').length, page.file).toBeGreaterThan(0);
    }
  });

  it('have a lane for each world that a scene plays in or crosses to, and no other', () => {
    for (const page of whole) {
      const used = page.root.querySelectorAll('.scene-lane, .crossing-to').map(
        (each) =>
          lineOf(each)
            .replace(/^→ crosses to /, '')
            .split(': ')[0],
      );
      const heads = page.root.querySelectorAll('.lane-heads li').map(lineOf);
      expect(new Set(heads), page.file).toEqual(new Set(used));
    }
  });

  it('offer by links everyone whom the edition can follow, and mark the one shown', () => {
    for (const page of all) {
      const [, episode] = page.path.split('/');
      const offered = all
        .filter((each) => each.edition === page.edition && each.path.startsWith(`timeline/${episode}/`))
        .map(({ address }) => address);
      const hrefs = chips(page).map((chip) => chip.getAttribute('href')!);
      expect([...hrefs].sort(), page.file).toEqual(offered.sort());
      expect(hrefs[0]).toBe(`/${page.edition}timeline/${episode}/`);
      const current = chips(page).filter((chip) => chip.getAttribute('aria-current') === 'page');
      expect(
        current.map((chip) => chip.getAttribute('href')),
        page.file,
      ).toEqual([page.address]);
    }
  });

  it('are reached from every scene, at the scene', () => {
    const scenes = pages.filter(({ path }) => /^plot\/./.test(path));
    for (const page of scenes) {
      const href = page.root.querySelector('.overview-links a[href*="/timeline/"]')?.getAttribute('href');
      const [address = '', id] = (href ?? '').split('#');
      expect(id, page.file).toBe(page.path.split('/')[1]);
      expect(titles(pageAt(pages, address)), page.file).toContain(lineOf(page.root.querySelector('h1')));
    }
  });

  it('carry no style attribute', () => {
    const styled = all.filter(({ root }) => root.querySelector('[style]'));
    expect(styled.map(({ file }) => file)).toEqual([]);
  });
});
