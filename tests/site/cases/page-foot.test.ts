import { describe, expect, it } from 'vitest';
import { lineOf, pageAt, pagesOf, type Page } from '../../support/pages.ts';

const footOf = ({ root }: Page) => root.querySelector('.page-foot')!;
const plays = pageAt(pagesOf('plays'), '/after/first-light/characters/ada-marsh/');
const tiny = pageAt(pagesOf('tiny'), '/characters/ada-marsh/');

describe('the foot of an entry', () => {
  it('has the page cited in four forms, folded, to be selected without a script', () => {
    const forms = footOf(tiny).querySelectorAll('details:not([open]) pre');
    expect(forms.length).toBe(4);
    const [text, bibtex, csl, wikitext] = forms.map(lineOf);
    expect(text).toMatch(/^“Ada Marsh”, The Lamp Room, .*\/characters\/ada-marsh\/$/);
    expect(bibtex).toMatch(/^@misc\{ada-marsh, title = \{\{Ada Marsh\}\}/);
    expect(JSON.parse(csl!)).toMatchObject([{ type: 'webpage', title: 'Ada Marsh' }]);
    expect(wikitext).toMatch(/^\{\{cite web \|title=Ada Marsh \|.*\}\}$/);
  });

  it('leads to the repository that wiki.yaml names, and to no other place', () => {
    const links = footOf(plays)
      .querySelectorAll('a')
      .map((link) => link.getAttribute('href')!);
    expect(links[0]).toBe(
      'https://github.com/lamp-plays/wiki/edit/trunk/tests/fixtures/lamp-plays/characters/ada-marsh.mdx',
    );
    expect(links[1]).toMatch(/^https:\/\/github\.com\/lamp-plays\/wiki\/issues\/new\?title=A%20mistake/);
  });

  it('promises no way to mend the page where wiki.yaml names none', () => {
    expect(lineOf(footOf(tiny))).not.toMatch(/mistake|Edit|Last changed/);
  });

  it('offers the text as Markdown', () => {
    expect(footOf(tiny).querySelector('a[href$="index.md"]')?.getAttribute('href')).toBe(
      '/characters/ada-marsh/index.md',
    );
  });
});
