import { describe, expect, it } from 'vitest';
import { Citations, viewSource } from '../../../src/cells/citations.ts';
import type { Edition } from '../../../src/wiki/edition.ts';
import type { OpenSource } from '../../../src/wiki/opened.ts';
import { editionWith, tiny } from '../../support/tiny.ts';

/** A source of the smallest wiki, as an edition may know it. */
const sourceIn = (edition: Edition, key: string) => edition.sources[['almanac', 'gazette'].indexOf(key)]!;

describe('numbering', () => {
  const edition = editionWith({});
  const [almanac, gazette] = ['almanac', 'gazette'].map((key) => sourceIn(edition, key)) as [
    OpenSource,
    OpenSource,
  ];

  it('follows the order of citing, a source keeps its number, and in one place numbers rise', () => {
    const citations = new Citations(edition);
    const numbers = [[gazette], [almanac, gazette], [almanac]].map((sources) =>
      citations.cite(sources).map((mark) => mark.number),
    );
    expect(numbers).toEqual([[1], [1, 2], [2]]);
  });

  it('a source named twice in one place is marked once', () => {
    expect(new Citations(edition).cite([almanac, almanac])).toHaveLength(1);
  });

  it('every mark leads to its source', () => {
    const citations = new Citations(edition);
    const marks = [...citations.cite([almanac]), ...citations.cite([almanac])];
    expect(marks.map((mark) => mark.target)).toEqual(['source-1', 'source-1']);
    expect(citations.list()).toMatchObject([{ number: 1, id: 'source-1' }]);
  });
});

describe('a source as readers see it', () => {
  const view = (key: string, level: string, files: Record<string, string> = {}, base = '/') => {
    const edition = editionWith(files, level, base);
    return viewSource(edition, sourceIn(edition, key));
  };

  it('below its level by publisher and date only, without key, link or page', () => {
    const { quoted, ...shown } = view('gazette', 'none');
    expect(JSON.parse(JSON.stringify(shown))).toEqual({ publisher: 'Harbour Gazette', date: '4 March 2001' });
    expect(quoted).toBe(false);
  });

  it('from its level on in full', () => {
    expect(view('gazette', 'first')).toMatchObject({
      key: 'gazette',
      title: 'The saboteur unmasked',
      quoted: true,
      publisher: 'Harbour Gazette',
      date: '4 March 2001',
      url: 'https://example.org/x',
      href: '/after/first-light/sources/gazette/',
    });
  });

  const almanac = (fields: string) => ({
    'sources.yaml': tiny()['sources.yaml']!.replace('link: false', `link: false, ${fields}`),
  });

  it('is not linked where its address may not be', () => {
    expect(view('almanac', 'none', almanac("url: 'https://example.org/copy'")).url).toBeUndefined();
  });

  it('whose title is ours stands without quotation marks', () => {
    expect(view('almanac', 'none').quoted).toBe(true);
    expect(view('almanac', 'none', almanac('titleIsDescriptive: true')).quoted).toBe(false);
  });

  it('has its page in the reader’s own edition', () => {
    expect(view('almanac', 'second', {}, '/wiki/').href).toBe('/wiki/after/second-light/sources/almanac/');
  });
});
