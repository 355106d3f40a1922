import { expect, it } from 'vitest';
import { styleSheet } from '../../../src/build/styles/style-sheet.ts';

/** What is left of a sheet on a page that has these names. */
const left = (css: string, ...names: string[]) => styleSheet(css).whereNamed((name) => names.includes(name));

it('a rule stays where all the names of one of its selectors stand', () => {
  expect(left('.card .sign,.lead{color:red}.gone{color:blue}', 'lead')).toBe('.card .sign,.lead{color:red}');
  expect(left('.card .sign{color:red}', 'card')).toBe('');
  expect(left('.card .sign{color:red}', 'card', 'sign')).toBe('.card .sign{color:red}');
});

it('what needs no name stays', () => {
  const css =
    '@layer theme,base;:root[data-side=dark]{color:red}::before{color:blue}@font-face{font-family:Jost}';
  expect(left(css)).toBe(css);
});

it('a group without rules goes, with those around it', () => {
  expect(left('@layer components{@media print{.card{color:red}}}*{color:blue}')).toBe('*{color:blue}');
  expect(left('@layer components{@media print{.card{color:red}}}', 'card')).toBe(
    '@layer components{@media print{.card{color:red}}}',
  );
});

it('a rule for elements stays where there is one', () => {
  expect(left('h2::before,nav > ol{color:blue}')).toBe('');
  expect(left('h2::before,nav > ol{color:blue}', '<h2')).toBe('h2::before,nav > ol{color:blue}');
  expect(left('nav > ol{color:blue}', '<nav')).toBe('');
  expect(left('a[title="of b"]{color:blue}', '<a')).toBe('a[title="of b"]{color:blue}');
});

it('a rule for a part of an input stays where there is an input of that kind', () => {
  const css = '::-webkit-datetime-edit-fields-wrapper{padding:0}';
  expect(left(css, '<input')).toBe('');
  expect(left(css, '<input', 'type="date"')).toBe(css);
  expect(left('::file-selector-button{margin:0}')).toBe('');
  expect(left('::-webkit-search-decoration{margin:0}')).not.toBe('');
});

it('names are read as they are written: with escapes, and in parentheses as a choice', () => {
  const width = '.\\@max-phone\\/page\\:hidden{display:none}';
  expect(left(width)).toBe('');
  expect(left(width, '@max-phone/page:hidden')).toBe(width);
  expect(left('.bg-\\(--tint\\){color:red}', 'bg-(--tint)')).toBe('.bg-\\(--tint\\){color:red}');
  expect(left('ul:is(.a,.b),ol:not(.c){color:red}', '<ul')).toBe('ul:is(.a,.b),ol:not(.c){color:red}');
  expect(left('h2[data-astro-cid-abc]{color:red}', '<h2')).toBe('');
  expect(left('h2[data-astro-cid-abc]{color:red}', '<h2', 'data-astro-cid-abc')).toBe(
    'h2[data-astro-cid-abc]{color:red}',
  );
});

it('what is no choice is needed, in parentheses too', () => {
  const ofChildren = ':is(.\\*\\:py-2>*){padding-block:.5rem}';
  expect(left(ofChildren)).toBe('');
  expect(left(ofChildren, '*:py-2')).toBe(ofChildren);
  expect(left(':is(:where(.prose) ul){color:red}', '<ul')).toBe('');
  expect(left(':where(.prose) :is(ul,ol){color:red}', 'prose')).toBe(':where(.prose) :is(ul,ol){color:red}');
  expect(left(':not(.card){color:red}')).toBe(':not(.card){color:red}');
});

it('a property is registered only where a rule that stays uses it', () => {
  const css =
    '.lead{--tw-leading:1.3;line-height:var(--tw-leading)}@property --tw-leading{syntax:"*";inherits:false}';
  expect(left(css, 'lead')).toBe(css);
  expect(left(css)).toBe('');
});

it('a custom property stays where a rule that stays uses it, or something beside the sheet', () => {
  const css = ':root{--ink:#000;--paper:#fff;--gold:#fc0}.lead{color:var(--ink)}';
  expect(left(css, 'lead', '--gold')).toBe(':root{--ink:#000;--gold:#fc0}.lead{color:var(--ink)}');
});

it('a custom property goes with the last that asks for it', () => {
  const css = ':root{--teal:#0aa;--lane:var(--teal)}.lead{color:red}';
  expect(left(css, 'lead')).toBe(':root{}.lead{color:red}');
  expect(left(css, 'lead', '--lane')).toBe(css);
});
