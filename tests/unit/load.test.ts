import { describe, expect, it } from 'vitest';
import { entry, lamp, tiny, told } from '../support/tiny.ts';

const settings = tiny()['wiki.yaml']!;
const body = {
  'lore/lamp.mdx': lamp('<Spoiler level="first">It burns.</Spoiler> <Ref to="foghorn">It</Ref> does.'),
};

describe('one cause is told of once', () => {
  it.each([
    ['a misspelt field', settings.replace('levels:', 'levles:'), 2],
    ['a missing field', settings.replace(/^levels:[^]*?(?=lanes)/m, ''), 1],
    ['a level without a path', settings.replace(", path: ''", ''), 1],
    [
      'a level that is no group',
      settings.replace('{ id: first, label: First Light, path: after/first-light/ }', 'first'),
      1,
    ],
    ['types of another shape', settings.replace(/^types:[^]*/m, 'types: film\n'), 1],
    ['YAML that does not parse', `${settings}title: [\n`, 2],
  ])('in wiki.yaml: %s', (_, text, count) => {
    const issues = told({ ...body, 'wiki.yaml': text });
    expect(issues.filter((each) => !each.startsWith('content/wiki.yaml:'))).toEqual([]);
    expect(issues).toHaveLength(count);
  });

  it('where wiki.yaml is not there', () => {
    expect(told({ ...body, 'wiki.yaml': undefined })).toEqual([expect.stringContaining('missing-file')]);
  });

  it('a source whose key cannot be read, and what cites it', () => {
    const sources = tiny()['sources.yaml']!.replace('key: almanac', 'kye: almanac');
    const issues = told({ 'sources.yaml': sources });
    expect(issues.map((each) => each.split(' ')[1])).toEqual(['missing-field:', 'unknown-field:']);
    expect(told({ 'sources.yaml': 'almanac: {}\n' })).toEqual([expect.stringContaining(' wrong-value: ')]);
  });
});

it('a scene in a lane of a wiki without lanes says where they are listed', () => {
  const scene = entry(
    'title: A scene\nsummary: S.\nepisode: lamp\norder: 1\nlane: tower\ncast: []',
    'It burns.<Cite sources="almanac" />',
  );
  expect(told({ 'wiki.yaml': settings.replace(/^lanes:.*\n/m, ''), 'plot/s.mdx': scene })).toContainEqual(
    expect.stringContaining('no lane "tower". List it under lanes in wiki.yaml first.'),
  );
});
