import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { defineKind, none, type KindDefinition } from '../../../src/kind-definition.ts';
import { kinds, withSections } from '../../../src/kinds/index.ts';
import { entry as entryFields, ref, stated, text } from '../../../src/read/schemas/field-types.ts';
import { entry, tiny } from '../../support/tiny.ts';

const schema = z.strictObject({
  ...entryFields,
  madeOf: stated('What it is made of.', text('A material.')),
  heldBy: ref('Who holds it.', 'person').optional(),
});

/** A kind that the engine does not have: its folder would hold this, and the list of kinds its name. */
const prop = defineKind({
  schema,
  folder: 'props',
  one: 'Prop',
  many: 'Props',
  pictogram: 'M4 4H20V20H4Z',
  weight: 1.1,
  infobox: ({ fields }, make) => [
    ['Made of', [fields.madeOf && make.text(fields.madeOf.value, fields.madeOf)]],
    ['Held by', [fields.heldBy ? make.entries([fields.heldBy]) : undefined]],
  ],
  panels: none,
  relations: ({ id, fields }) => [['works', fields.heldBy, id, 'holder']],
  answers: (edition) =>
    edition.entries
      .filter(({ folder }) => folder === 'props')
      .map(({ id }) => ({ ask: 'material', about: id, label: 'Made of', answer: 'Oak', sources: [] })),
  label: ({ fields }) => `${fields.madeOf?.value} prop`,
  map: { group: () => ({ label: 'Props', turn: 2.5 }) },
});

it('a kind that lacks a part does not compile', () => {
  const { infobox: _infobox, ...rest } = prop;
  // @ts-expect-error: it must say what its infobox is, if only that there is none
  const without: KindDefinition<typeof schema> = rest;
  expect(without).not.toHaveProperty('infobox');
});

describe('a wiki with one more kind', () => {
  const files: Record<string, string> = {
    ...tiny(),
    'sections/plot.mdx': entry(
      'title: Plot\nsummary: What happens.\nshelves: [{ heading: Held, lists: prop }]',
      '<Ref to="lamp" />, <Ref to="oar" />, <Ref to="hook" />, <Ref to="chair" />.<Cite sources="almanac gazette" />',
    ),
    'people/noor-vance.mdx': entry('title: Noor Vance\nsummary: She holds.\noccupations: [actor]'),
    'props/oar.mdx': entry(
      'title: The oar\nsummary: It rows.\nmadeOf: { value: oak, sources: [almanac] }\nheldBy: noor-vance',
    ),
    'props/hook.mdx': entry(
      'title: The hook\nsummary: It holds.\nmadeOf: { value: iron, sources: [almanac], note: partly }',
    ),
  };

  // Everything that asks the list of kinds is loaded anew, with a list that has a line more.
  const modules = async () => ({
    ...(await import('../../../src/load.ts')),
    ...(await import('../../../src/wiki/edition.ts')),
    ...(await import('../../../src/views/entry/article.ts')),
    ...(await import('../../../src/views/lists/folders.ts')),
    ...(await import('../../../src/views/lists/names-index.ts')),
    ...(await import('../../../src/views/pictures/sign.ts')),
    ...(await import('../../../src/views/relations/map.ts')),
    ...(await import('../../../src/views/site/counts.ts')),
  });
  let engine: Awaited<ReturnType<typeof modules>>;

  beforeAll(async () => {
    const { section: _section, ...listed } = kinds;
    const all: Record<string, KindDefinition> = withSections({ ...listed, prop });
    vi.resetModules();
    vi.doMock('../../../src/kinds/index.ts', () => ({
      kinds: all,
      kindOf: ({ kind }: { kind: string }) => all[kind],
    }));
    engine = await modules();
  });

  afterAll(() => {
    vi.doUnmock('../../../src/kinds/index.ts');
    vi.resetModules();
  });

  const load = (changes: Record<string, string> = {}) => engine.loadWiki({ ...files, ...changes });
  const edition = () => engine.Edition.all(load().wiki!, '/')[0]!;
  const article = (id: string) => engine.articleOf(edition(), edition().find(id)!);

  it('is one without it', async () => {
    vi.doUnmock('../../../src/kinds/index.ts');
    vi.resetModules();
    const { issues } = (await import('../../../src/load.ts')).loadWiki(files);
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['stray-file', 'wrong-value']));
  });

  it('reads its entries by its schema, from its folder or the one that wiki.yaml names', () => {
    expect(load().issues).toEqual([]);
    const wrong = load({ 'props/oar.mdx': files['props/oar.mdx']!.replace('madeOf', 'madOf') });
    expect(wrong.issues).toEqual([
      expect.objectContaining({ code: 'missing-field', file: 'content/props/oar.mdx' }),
      expect.objectContaining({ code: 'unknown-field', cure: 'Did you mean "madeOf"?' }),
    ]);
    const { 'props/oar.mdx': oar, ...rest } = files;
    const moved = engine.loadWiki({
      ...rest,
      'wiki.yaml': files['wiki.yaml']!.replace('folders: {', 'folders: { prop: [props, gear],'),
      'gear/oar.mdx': oar!,
    });
    expect(moved.issues).toEqual([]);
  });

  it('lists them with their label, in a section and in their folder', () => {
    const cards = [
      { title: 'The hook', href: '/props/hook/', label: 'iron prop', summary: 'It holds.' },
      { title: 'The oar', href: '/props/oar/', label: 'oak prop', summary: 'It rows.' },
    ];
    expect(article('plot').shelves).toMatchObject([{ heading: 'Held', cards }]);
    expect(engine.folderPages(edition())).toContainEqual(
      expect.objectContaining({ folder: 'props', title: 'Props', cards }),
    );
    expect(engine.contentCounts(load().wiki!)).toContain('2 props');
  });

  it('prints its infobox, and what links to and from it', () => {
    const { kind, infobox, citations, breadcrumbs } = article('hook');
    expect(kind).toBe('Prop');
    expect(infobox).toMatchObject([
      { label: 'Made of', cells: [{ phrases: [{ text: 'iron' }], note: 'partly', marks: [{ number: 1 }] }] },
    ]);
    expect(citations).toHaveLength(1);
    expect(breadcrumbs.map(({ text }) => text)).toEqual(['Home', 'Plot', 'Props', 'The hook']);
    expect(article('noor-vance').backlinks).toMatchObject([{ kind: 'Props', links: [{ text: 'The oar' }] }]);
  });

  it('draws its sign and its place on the map', () => {
    expect(engine.pictogramOf(article('oar').sign.kind)).toBe('M4 4H20V20H4Z');
    expect(engine.mapContent(edition()).groups).toMatchObject([
      { label: 'Props', entries: [{ id: 'oar' }] },
      { label: 'Other people', entries: [{ id: 'noor-vance' }] },
    ]);
  });

  it('finds them in search, with what they answer', () => {
    const { names, weights, answers } = engine.namesIndex(edition());
    expect(names).toContainEqual(['The oar', 'props/oar/', ['Prop', 0, 0, 0, 'Plot']]);
    expect(weights).toMatchObject({ Prop: 1.1, Person: 2.4 });
    expect(answers).toContainEqual(['material', expect.any(Number), 'Made of', 'Oak', 0]);
  });
});
