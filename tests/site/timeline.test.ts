import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/read/files/read-folder.ts';
import { Edition } from '../../src/wiki/edition.ts';
import { loadWiki } from '../../src/load.ts';
import { fixtureContent } from '../support/builds.ts';
import { lineOf, pageAt, pagesOf, type Page, type WikiName } from '../support/pages.ts';

const names: WikiName[] = ['fixture', 'real'];
const built = { fixture: pagesOf('fixture'), real: pagesOf('real') };

/** The titles of an episode's scenes in their order, as its edition may know them. */
function scenesOf(name: WikiName, path: string, episode: string): string[] {
  const { wiki } = loadWiki(readFolder(name === 'real' ? 'content' : fixtureContent));
  return Edition.all(wiki!, '/')
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

describe.each(names)('timelines of the %s wiki', (name) => {
  const pages = built[name];
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
      const href = page.root.querySelector('.overview-links a')?.getAttribute('href');
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

describe('below the level of a world', () => {
  const text = (name: WikiName, address: string) =>
    lineOf(pageAt(built[name], address).root.querySelector('main'));

  it('there is no trace of it', () => {
    expect(text('fixture', '/timeline/first-light/')).not.toContain('The sea');
    expect(text('fixture', '/after/first-light/timeline/first-light/')).toContain('The sea');
    expect(text('real', '/timeline/uss-callister/')).not.toMatch(/online game|clone/);
    expect(text('real', '/after/uss-callister/timeline/uss-callister/')).toMatch(/online game.*clone/);
  });

  it('there is no page of an episode or a character without an open scene', () => {
    const addresses = built.fixture.map(({ address }) => address);
    expect(addresses).toContain('/after/second-light/timeline/second-light/wax-marsh/');
    expect(addresses.filter((address) => /^\/(after\/first-light\/)?timeline\/second/.test(address))).toEqual(
      [],
    );
  });

  it('a crossing says where it leads, and links only to a scene that is open', () => {
    const crossing = (address: string) =>
      pageAt(built.fixture, address).root.querySelectorAll('.crossing').map(lineOf);
    expect(crossing('/timeline/first-light/')).toEqual([]);
    expect(crossing('/after/first-light/timeline/first-light/')).toEqual([
      'The falling chain1 → crosses to The sea: Rowing away',
    ]);
  });
});
