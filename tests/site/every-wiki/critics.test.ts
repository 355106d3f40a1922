import type { HTMLElement } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { Edition } from '../../../src/wiki/edition.ts';
import { lineOf, pageAt, pagesOf, textOf } from '../../support/pages.ts';
import { editionsOf, wikiOf } from '../../support/wikis.ts';

/** A cell's words without its citation marks. */
function words(cell: HTMLElement): string {
  const copy = cell.clone() as HTMLElement;
  copy.querySelectorAll('.marks').forEach((mark) => mark.remove());
  return lineOf(copy);
}

const cases = inject('wikis').flatMap((name) =>
  Edition.all(wikiOf(name), '/').map(
    (edition) => [`${name} wiki at "${edition.level.id}"`, name, edition] as const,
  ),
);

describe.each(cases)('the critics of the %s', (_, name, edition) => {
  const pages = pagesOf(name);
  const page = (path = '') => pageAt(pages, `${edition.hrefs.critics()}${path}`).root;
  const hrefs = (root: ReturnType<typeof page>, selector: string) =>
    root.querySelectorAll(selector).map((link) => link.getAttribute('href')!);
  const reviews = edition.ofKind('review').map((review) => edition.hrefs.entry(review));

  it('hang on the wall once each, and no others', () => {
    expect(hrefs(page(), '.card-title').sort()).toEqual([...reviews].sort());
    const shown = page()
      .querySelectorAll('.card')
      .map((card) => lineOf(card.querySelector('.verdict > span')));
    const fields = edition.ofKind('review').map(({ fields }) => fields.stance ?? 'verdict not stated');
    expect(shown.map((word) => word.toLowerCase()).sort()).toEqual(fields.sort());
  });

  it('stand by date, each of a known day as a mark, where dates are drawn', () => {
    const episodes = edition
      .ofKind('episode')
      .filter(({ fields }) =>
        page()
          .querySelectorAll('.dates-panel h3')
          .some((heading) => lineOf(heading) === fields.title),
      )
      .map(({ id }) => id);
    const dated = edition
      .ofKind('review')
      .filter(({ fields }) => episodes.includes(fields.episode) && fields.published?.value.length === 10);
    expect(hrefs(page(), '.dates-panel a').sort()).toEqual(
      dated.map((review) => edition.hrefs.entry(review)).sort(),
    );
    const nameless = page()
      .querySelectorAll('.dates-panel svg a')
      .filter((link) => !link.getAttribute('aria-label'));
    expect(nameless).toEqual([]);
  });

  it('add up: the choices to the cards', () => {
    const counts = page()
      .querySelectorAll('.filters small')
      .map((each) => Number(each.textContent));
    expect(counts[0]).toBe(reviews.length);
    expect(counts.slice(1).reduce((sum, count) => sum + count, 0)).toBe(reviews.length);
    const outlets = page().querySelectorAll('.filters option').slice(1);
    const inOutlets = outlets.map((option) => Number(/\((\d+)\)$/.exec(lineOf(option))![1]));
    expect(inOutlets.reduce((sum, count) => sum + count, 0)).toBe(reviews.length);
  });

  it('praise and fault in the chart what they praise and fault in words', () => {
    const root = page('praised-and-faulted/');
    const points = edition
      .ofKind('review')
      .flatMap(({ fields }) => [...(fields.praises ?? []), ...(fields.faults ?? [])]);
    const drawn = root
      .querySelectorAll('.theme-chart .point-dot')
      .map((mark) => mark.getAttribute('popovertarget')!);
    expect(drawn).toHaveLength(points.length);
    const inWords = root.querySelectorAll('.theme-words li').map((line) => line.getAttribute('id')!);
    expect(inWords.sort()).toEqual(drawn.sort());
    for (const anchor of hrefs(root, '.theme-name'))
      expect(root.getElementById(anchor.slice(1)), anchor).toBeTruthy();
    for (const point of root.querySelectorAll('.theme-words li')) {
      expect(point.querySelector('.marks a'), lineOf(point)).toBeTruthy();
    }
  });

  it('give ratings as printed, places drawn and in words, and awards in words', () => {
    const root = page('ratings-rankings-awards/');
    const printed = edition.ofKind('review').flatMap(({ fields }) => fields.rating?.value ?? []);
    expect(root.querySelectorAll('.ratings li > a').map(lineOf).sort()).toEqual([...printed].sort());
    const places = root
      .querySelectorAll('.ranks svg')
      .map((svg) => Number(lineOf(svg.querySelectorAll('text').at(-1))));
    const inWords = root.querySelectorAll('.ranks .place p').map((cell) => Number.parseInt(words(cell)));
    expect(places).toEqual(inWords);
    expect(places.sort()).toEqual(
      edition
        .rows('rankings')
        .map(({ position }) => position)
        .sort(),
    );
    const results = root
      .querySelectorAll('.awards td:first-child')
      .map((cell) => lineOf(cell).split(/[ [\d]/)[0]);
    expect(results.map((word) => word!.toLowerCase()).sort()).toEqual(
      edition
        .rows('awards')
        .map(({ result }) => result)
        .sort(),
    );
  });

  it('lead nowhere outside their edition', () => {
    const others = editionsOf(name).filter((each) => each !== edition.level.path && each !== '');
    for (const path of ['', 'praised-and-faulted/', 'ratings-rankings-awards/']) {
      const links = hrefs(page(path), 'main a').filter((href) => href.startsWith('/'));
      expect(links.filter((href) => !href.startsWith(edition.hrefs.home()))).toEqual([]);
      expect(links.filter((href) => others.some((other) => href.startsWith(`/${other}`)))).toEqual([]);
    }
  });
});

it.each(inject('wikis'))('the rules of the wall of the %s wiki stand in the page, once', (name) => {
  const html = textOf(name, 'critics/index.html');
  expect(html.split('@media screen{.wall:has(').length - 1).toBe(1);
});

it('a review’s own words stand in its text, between quotation marks', () => {
  for (const name of inject('wikis')) {
    for (const entry of wikiOf(name).entries) {
      if (entry.kind !== 'review' || !entry.fields.quotation) continue;
      const said = entry.body.blocks
        .flatMap((block) => block.tokens)
        .map((token) => (token.type === 'words' ? token.text : ' '))
        .join('');
      expect(said, entry.path).toContain(`“${entry.fields.quotation.value}”`);
    }
  }
});
