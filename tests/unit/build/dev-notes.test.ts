import { expect, it } from 'vitest';
import { notesOn, withNotes } from '../../../src/build/astro/dev-notes.ts';
import { issue } from '../../../src/issues/issue.ts';

const at = (file: string) => ({ file, line: 7, column: 1, excerpt: '', length: 1 });
const own = issue('uncited-paragraph', at('content/lore/lamp.mdx'), { words: '<img src="x">' });
const other = issue('missing-frontmatter', at('content/lore/chair.mdx'));
const lamp = { path: 'content/lore/lamp.mdx', fields: {} };
const page = '<!doctype html><body><header></header><main id="main" tabindex="-1"><h1>The lamp</h1></main>';

it('the page of an entry tells of what is wrong in its file, first of all in its content', () => {
  const told = withNotes(page, notesOn([own, other], lamp));
  expect(told).toMatch(/<main id="main" tabindex="-1"><style>[^]*<\/style><aside class="dev-notes"/);
  expect(told).toContain('<summary>1 problem in this entry</summary>');
  expect(told).toContain('content/lore/lamp.mdx:7:1');
  expect(told).not.toContain('chair.mdx');
  expect(told).toMatch(/<\/aside><h1>The lamp<\/h1><\/main>$/);
});

it('other pages tell of all', () => {
  const told = withNotes(page, notesOn([own, other]));
  expect(told).toContain('<summary>2 problems in this wiki</summary>');
  expect(told).toContain('chair.mdx:7:1');
});

it('what authors wrote is told as text', () => {
  expect(withNotes(page, notesOn([own], lamp))).toContain('“&lt;img src=&quot;x&quot;>”');
});

it('a draft says that it is one', () => {
  const told = withNotes(page, notesOn([], { ...lamp, fields: { draft: true } }));
  expect(told).toContain('<strong>Draft.</strong> Builds leave this entry out.');
  expect(told).not.toContain('<details');
});

it('a page without anything to tell stays as it was', () => {
  expect(withNotes(page, notesOn([other], lamp))).toBe(page);
  expect(withNotes(page, notesOn([]))).toBe(page);
});

it('a warning is called one, and of very many problems the first hundred are told', () => {
  const many = Array.from({ length: 101 }, () => ({ ...other, strength: 'warn' as const }));
  const told = withNotes(page, notesOn(many));
  expect(told.match(/missing-frontmatter \(warning\): /g)).toHaveLength(100);
  expect(told).toContain('All of them: <code>npm run check</code>');
});
