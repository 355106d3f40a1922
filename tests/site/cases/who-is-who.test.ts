import { expect, it } from 'vitest';
import { lineOf, pageAt, pagesOf } from '../../support/pages.ts';
import { editionsOf } from '../../support/wikis.ts';

it('before the first level nobody is told apart from anybody', () => {
  const pages = pagesOf('tiny');
  const heads = editionsOf('tiny').map((edition) =>
    pageAt(pages, `/${edition}who-is-who/`).root.querySelectorAll('.who thead th').map(lineOf),
  );
  expect(heads).toEqual([
    ['Performer', 'Character', 'Post'],
    ['Performer', 'Character', 'Version', 'Post', 'At the end of “First Light”'],
    [
      'Performer',
      'Character',
      'Version',
      'Post',
      'At the end of “First Light”',
      'At the end of “Second Light”',
    ],
  ]);
});
