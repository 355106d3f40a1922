import { describe, expect, it } from 'vitest';
import { lineOf, pageAt, pagesOf } from '../../support/pages.ts';

describe('sealed pages', () => {
  const pages = pagesOf('tiny');
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
  const pages = pagesOf('tiny');
  const levelLinks = (address: string) =>
    pageAt(pages, address)
      .root.querySelectorAll('.seal-door, .seal-inline')
      .map((link) => link.getAttribute('href'));

  it('leads to the first edition that opens it, and is gone there', () => {
    const second = '/after/second-light/plot/#the-second-night';
    expect(levelLinks('/plot/')).toEqual(['/after/first-light/plot/#the-second-night', second]);
    expect(levelLinks('/after/first-light/plot/')).toEqual([second]);
    expect(levelLinks('/after/second-light/plot/')).toEqual([]);
  });

  it('leaves no line for a sealed heading in the contents', () => {
    const contents = (address: string) => lineOf(pageAt(pages, address).root.querySelector('.page-contents'));
    expect(contents('/characters/ada-marsh/')).not.toContain('unmasked');
    expect(contents('/after/first-light/characters/ada-marsh/')).toContain('The saboteur unmasked');
  });
});
