import { expect, it } from 'vitest';
import { styledPage } from '../../../src/build/styles/styled-page.ts';

it('the styles of a page become one, where the first of them stood; one for paper alone stays apart', () => {
  const page = styledPage(
    '<head><title>A</title><link rel="stylesheet" href="/print.css" media="print"><style>a{}</style>' +
      '<style media="print">p{}</style><link rel="stylesheet" href="/b.css"></head><body></body>',
  );
  expect(page.styles).toEqual([
    { text: 'a{}', href: undefined },
    { text: undefined, href: '/b.css' },
  ]);
  expect(page.media).toEqual(['/print.css']);
  expect(page.styled('c{}')).toBe(
    '<head><title>A</title><link rel="stylesheet" href="/print.css" media="print"><style>c{}</style>' +
      '<style media="print">p{}</style></head><body></body>',
  );
});

it('a page without styles, and what only looks like one outside its head, stay as they are', () => {
  const page = styledPage('<head></head><body><style>c{}</style></body>');
  expect(page.styles).toEqual([]);
  expect(page.styled('d{}')).toBe('<head></head><body><style>c{}</style></body>');
});
