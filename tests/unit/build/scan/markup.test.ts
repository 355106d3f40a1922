import { describe, expect, it } from 'vitest';
import { textsInJson, textsInMarkup } from '../../../../src/build/scan/markup.ts';

describe('markup says', () => {
  it.each([
    [
      'the text of each block, through tags within a sentence',
      '<p>Ada <a href="/x/">cut</a> <em>it</em>.</p><p>So.</p>',
      ['/x/', 'Ada  cut   it .', 'So.'],
    ],
    [
      'what attributes hold, in either mark or none',
      `<img alt="Ada > all" title='her' id=one />`,
      ['Ada > all', 'her', 'one'],
    ],
    ['comments', '<!-- Ada --><p>On', [' Ada ', 'On']],
    [
      'texts in scripts and in data',
      `<script>const missing = 'Ada';</script><script>{"hidden":["B"]}</script>`,
      ['Ada', 'B'],
    ],
    ['entities as letters', '<p title="c&#97;t">d&#x6f;g &amp; more</p>', ['cat', 'dog   more']],
    ['a mark that begins no tag', '<p>1 < 2 <3</p>', ['1 < 2 <3']],
  ])('%s', (_, markup, texts) => {
    expect(textsInMarkup(markup)).toEqual(texts);
  });

  it('neither names of tags and attributes, nor classes and styles', () => {
    const markup = '<!doctype html><main hidden class="free"><style>.missing{}</style><unknown-tag free="">';
    expect(textsInMarkup(markup)).toEqual([]);
  });

  it.each([
    '<',
    '<!',
    '<!--',
    '<a ',
    '<a b="',
    "<a b='",
    '<a b=',
    '</',
    '<script>',
    '<script>`',
    '<a =',
    '&#',
  ])('all of it at once, though it is broken two hundred thousand times: %s', (broken) => {
    const texts = textsInMarkup(`${broken.repeat(200_000)}<p>The end</p>`);
    expect(texts.some((text) => text.includes('The end'))).toBe(true);
    expect(textsInMarkup(broken.repeat(200_000)).length).toBeLessThan(200_002);
  });
});

it('JSON says its values, however deep, and not the names of its fields', () => {
  expect(textsInJson('{"missing":["a",{"free":"b"},3]}')).toEqual(['a', 'b']);
  expect(textsInJson('{"missing')).toBeUndefined();
});
