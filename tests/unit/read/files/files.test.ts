import { describe, expect, it } from 'vitest';
import { entry, told } from '../../../support/tiny.ts';

/** A file that cannot be read takes its entry away; what then links to nothing is left out here. */
const toldOfChair = (text: string) =>
  told({ 'lore/chair.mdx': text }).filter((each) => each.startsWith('content/lore/chair.mdx'));

describe('yaml-syntax', () => {
  it.each([
    ['a field twice', 'title: A\ntitle: B', '3:1', 'Map keys must be unique'],
    ['a colon in a plain value', 'title: The chair: a seat', '2:8', 'Nested mappings are not allowed'],
    ['a tab', 'title: A\n\tsummary: B', '3:1', 'Tabs are not allowed as indentation'],
    ['a list left open', 'title: A\naliases: [B', '4:1', 'Flow sequence in block collection'],
  ])('%s', (_, fields, place, message) => {
    const [issue, ...more] = toldOfChair(entry(fields));
    expect(issue).toContain(`content/lore/chair.mdx:${place} yaml-syntax: YAML does not parse: ${message}`);
    expect(issue).toContain('Check quotes, colons and indentation on this line and the one above.');
    expect(more).toEqual([]);
  });

  it('in a table', () => {
    expect(told({ 'tracks.yaml': '- title: [\n' })).toEqual([
      expect.stringMatching(/^content\/tracks\.yaml:\d+:\d+ yaml-syntax: YAML does not parse: /),
    ]);
  });

  it('aliases that would unfold without end', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(of).join(', ')}]\n`;
    const bomb = level('a', 'x') + level('b', '*a') + level('c', '*b') + level('d', '*c');
    expect(told({ 'tracks.yaml': bomb })[0]).toBe(
      'content/tracks.yaml:1:7 yaml-feature: an anchor (&) in the YAML. Write every value out, as plain fields and lists in one document.',
    );
  });
});

describe('mdx-syntax', () => {
  const fields = 'title: The chair\nsummary: A seat.\ntype: object';

  it('a tag that is not closed, with where it began', () => {
    expect(toldOfChair(entry(fields, 'It <Ref to="lamp">lights.<Cite sources="almanac" />'))).toEqual([
      'content/lore/chair.mdx:7:4 mdx-syntax: MDX does not parse: Expected a closing tag for `<Ref>` (7:4) before the end of `paragraph`. Check that every tag is closed and that < and { stand only in tags.',
    ]);
  });

  it.each(['Fewer than <3.', '<!-- a remark -->', 'An open { brace.'])('%s', (body) => {
    expect(toldOfChair(entry(fields, body))).toEqual([
      expect.stringMatching(
        /^content\/lore\/chair\.mdx:\d+:\d+ mdx-syntax: MDX does not parse: .*[^.]\. Check that every tag/,
      ),
    ]);
  });
});

describe('missing-frontmatter', () => {
  it.each([
    ['none', 'It is made of oak.'],
    ['not closed', '---\ntitle: The chair\n\nIt is made of oak.'],
    ['not at the start', 'Oak.\n---\ntitle: The chair\n---\n'],
  ])('%s', (_, text) => {
    expect(toldOfChair(text)).toEqual([
      'content/lore/chair.mdx:1:1 missing-frontmatter: no frontmatter. Begin the file with ---, its fields (title, summary, …), and --- again.',
    ]);
  });
});

describe('stray-file', () => {
  it.each([
    ['lore/chair.md', 'Did you mean "lore/chair.mdx"?'],
    ['lore/deep/leg.mdx', 'Did you mean "lore/leg.mdx"?'],
    ['Lore/Leg.MDX', 'Did you mean "lore/leg.mdx"?'],
    ['source.yaml', 'Did you mean "sources.yaml"?'],
    ...['chair-leg.mdx', 'furniture/leg.mdx', 'lore/chair.png', 'constructor.yaml'].map((path) => [
      path,
      'Entries are .mdx files in sections, episodes, plot, characters, people, organisations, works, lore, production, music, sequel, themes, reception, questions.',
    ]),
  ])('%s', (path, cure) => {
    expect(told({ [path]: 'x' })).toEqual([
      `content/${path}:1:1 stray-file: nothing is read from "${path}". ${cure}`,
    ]);
  });

  it('the authors’ guide is none', () => expect(told({ 'README.md': '# Guide' })).toEqual([]));
});

it.each(['wiki.yaml', 'sources.yaml'])('missing-file: every wiki has %s', (path) => {
  expect(told({ [path]: undefined })).toContain(
    `content/${path}:1:1 missing-file: there is no content/${path}. Every wiki has one: content/README.md shows its fields.`,
  );
});

it('a file with Windows line ends has its problems in the same places', () => {
  const text = entry(
    'title: The chair\nsummary: A seat.\ntype: objekt',
    'It is <b>oak</b>.<Cite sources="almanac" />',
  );
  expect(toldOfChair(text.replaceAll('\n', '\r\n'))).toEqual(toldOfChair(text));
  expect(toldOfChair(text).map((each) => each.split(':').slice(1, 3))).toEqual([
    ['4', '7 unknown-type'],
    ['7', '7 code-in-content'],
  ]);
});
