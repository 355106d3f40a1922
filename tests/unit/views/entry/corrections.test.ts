import { describe, expect, it } from 'vitest';
import type { History } from '../../../../src/read/files/git-history.ts';
import { correctionsOf } from '../../../../src/views/entry/corrections.ts';
import { editionWith, tiny, told } from '../../../support/tiny.ts';

const dates = new Map([
  ['lore/lamp.mdx', { created: '2020-01-01T00:00:00.000Z', changed: '2026-03-04T23:00:00.000Z' }],
]);

const settings = (lines: string) => ({ 'wiki.yaml': tiny()['wiki.yaml']! + lines });

function corrections(lines: string, history: History = { dates, place: 'the wiki/' }) {
  const edition = editionWith(settings(lines), 'first');
  return correctionsOf(edition, edition.find('lamp')!, 'https://lamps.example/lore/lamp/', history);
}

describe('a page offers to be mended', () => {
  it.each([
    [
      'https://github.com/ada/lamps',
      'https://github.com/ada/lamps/edit/main/the%20wiki/lore/lamp.mdx',
      'https://github.com/ada/lamps/commits/main/the%20wiki/lore/lamp.mdx',
      'https://github.com/ada/lamps/issues/new?title=',
    ],
    [
      'https://gitlab.example.org/ada/lamps.git',
      'https://gitlab.example.org/ada/lamps/-/edit/main/the%20wiki/lore/lamp.mdx',
      'https://gitlab.example.org/ada/lamps/-/commits/main/the%20wiki/lore/lamp.mdx',
      'https://gitlab.example.org/ada/lamps/-/issues/new?issue%5Btitle%5D=',
    ],
    [
      'https://codeberg.org/ada/lamps/',
      'https://codeberg.org/ada/lamps/_edit/main/the%20wiki/lore/lamp.mdx',
      'https://codeberg.org/ada/lamps/commits/branch/main/the%20wiki/lore/lamp.mdx',
      'https://codeberg.org/ada/lamps/issues/new?title=',
    ],
  ])('in the repository %s, by the addresses of its host', (url, edit, changes, report) => {
    const found = corrections(`repository: { url: '${url}' }\n`);
    expect(found.edit).toBe(edit);
    expect(found.changed).toEqual({ date: '4 March 2026', href: changes });
    expect(found.report!.startsWith(report)).toBe(true);
  });

  it('on the branch and by the host that wiki.yaml names', () => {
    const { edit } = corrections(
      'repository: { url: https://example.org/lamps, branch: trunk, host: codeberg }\n',
    );
    expect(edit).toBe('https://example.org/lamps/_edit/trunk/the%20wiki/lore/lamp.mdx');
  });

  it('with a report that names the page in the lowest edition that has it, whatever the edition, and nothing past it', () => {
    const query = new URL(corrections("repository: { url: 'https://github.com/ada/lamps' }\n").report!)
      .searchParams;
    expect(query.get('title')).toBe('A mistake: The lamp');
    expect(query.get('body')).toMatch(
      /^Page: https:\/\/lamps\.example\/lore\/lamp\/\nViewing level: Nothing yet\n/,
    );
  });

  it('by mail where only a contact is given', () => {
    const { report, ...rest } = corrections('contact: ada@example.org\n');
    expect(report).toMatch(/^mailto:ada@example\.org\?subject=A%20mistake%3A%20The%20lamp&body=Page%3A/);
    expect(rest).toEqual({});
  });

  it('not at all where wiki.yaml gives neither', () => expect(corrections('')).toEqual({}));

  it('without a day of change where Git knows none', () => {
    const found = corrections("repository: { url: 'https://github.com/ada/lamps' }\n", { dates: new Map() });
    expect(found.changed).toBeUndefined();
    expect(found.edit).toBe('https://github.com/ada/lamps/edit/main/content/lore/lamp.mdx');
  });
});

it('a writer is asked for the host of a repository whose address does not tell it', () => {
  const [problem, ...others] = told(settings('repository: { url: https://example.org/lamps }\n'));
  expect(problem).toMatch(/missing-field: missing field "repository\.host".*"github", "gitlab", "codeberg"/);
  expect(others).toEqual([]);
});
