import { describe, expect, it } from 'vitest';
import { editionOf, editions, lineOf, pageAt, pagesOf, type WikiName } from '../support/pages.ts';

const names: WikiName[] = ['fixture', 'real'];

describe.each(names)('seals of the %s wiki', (name) => {
  const pages = pagesOf(name);
  const seals = pages.flatMap((page) => {
    const parts = page.root.querySelectorAll('.prose :is(h2, h3, .seal, .seal-inline)');
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
      const order: readonly string[] = editions[name];
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
      return !text.includes(`watched ${labels[(editions[name] as readonly string[]).indexOf(to)]}`);
    });
    expect(wrong.map(({ page, text }) => `${page.file}: ${text}`)).toEqual([]);
  });
});

describe('sealed pages', () => {
  const pages = pagesOf('fixture');
  const addresses = pages.map(({ address }) => address);

  it.each(['plot/the-cut-chain/', 'sources/gazette-saboteur-2001/'])(
    '%s exists only where it is open',
    (path) => {
      expect(addresses).not.toContain(`/${path}`);
      expect(addresses).toContain(`/after/first-light/${path}`);
      expect(addresses).toContain(`/after/second-light/${path}`);
    },
  );

  it('are listed from the level that opens them', () => {
    const listed = (address: string) => lineOf(pageAt(pages, address).root.querySelector('main'));
    for (const path of ['a-z/', 'plot/', 'characters/ada-marsh/']) {
      expect(listed(`/${path}`)).not.toContain('The cut chain');
      expect(listed(`/after/first-light/${path}`)).toContain('The cut chain');
    }
  });
});

describe('a seal', () => {
  const pages = pagesOf('fixture');
  const doors = (address: string) =>
    pageAt(pages, address)
      .root.querySelectorAll('.seal-door, .seal-inline')
      .map((link) => link.getAttribute('href'));

  it('leads to the first edition that opens it, and is gone there', () => {
    const second = '/after/second-light/plot/#the-second-night';
    expect(doors('/plot/')).toEqual(['/after/first-light/plot/#the-second-night', second]);
    expect(doors('/after/first-light/plot/')).toEqual([second]);
    expect(doors('/after/second-light/plot/')).toEqual([]);
  });

  it('leaves no line for a sealed heading in the contents', () => {
    const contents = (address: string) => lineOf(pageAt(pages, address).root.querySelector('.contents'));
    expect(contents('/characters/ada-marsh/')).not.toContain('unmasked');
    expect(contents('/after/first-light/characters/ada-marsh/')).toContain('The saboteur unmasked');
  });
});

describe.each(names)('the picker of the %s wiki', (name) => {
  it('offers every edition, marks the present one, and keeps the page where it exists', () => {
    const pages = pagesOf(name);
    const built = new Set(pages.map(({ address }) => address));
    for (const page of pages.filter(({ path }) => path !== '404.html' && !path.startsWith('sources/'))) {
      const links = page.root.querySelectorAll('.level-picker a');
      const current = links.filter((link) => link.getAttribute('aria-current') === 'true');
      const expected = editions[name].map((to) =>
        built.has(`/${to}${page.path}`) ? `/${to}${page.path}` : `/${to}`,
      );
      expect(
        links.map((link) => link.getAttribute('href')),
        page.file,
      ).toEqual(expected);
      expect(
        current.map((link) => link.getAttribute('href')),
        page.file,
      ).toEqual([page.address]);
    }
  });
});
