import { describe, expect, it } from 'vitest';
import { fieldDescriptions, fieldsOfKinds } from '../../../../src/views/data/kind-fields.ts';
import { play } from '../../../support/play.ts';
import { editionWith } from '../../../support/tiny.ts';

const fields = fieldsOfKinds(editionWith(play, 'first'));
const field = (kind: string, path: string) => fields.find((each) => each.kind === kind && each.path === path);

describe('the fields of a kind, for who reads the data', () => {
  it('are those of its schema, rows and all, with what may stand there', () => {
    expect(field('Character', 'portrayals[].by')).toEqual({
      kind: 'Character',
      path: 'portrayals[].by',
      description: 'The performer. The id of an entry.',
      required: true,
    });
    expect(field('Episode', 'credits[].to')?.description).toBe(
      'Who did it. The id of an entry, or the name of what has none.',
    );
    expect(field('Section', 'shelves[].role')).toMatchObject({
      description: 'Only people with this role. One of: cast, crew, critic.',
      required: false,
    });
    expect(field('Episode', 'released.value')).toBeDefined();
  });

  it('are without what no edition hands out, and without what a record says beside them', () => {
    const last = fields.map(({ path }) => path.split('.').at(-1));
    for (const name of ['facts', 'level', 'until', 'summaries', 'title', 'summary', 'coverTitle', 'emblem'])
      expect(last).not.toContain(name);
  });

  it('are those of kinds that the edition has alone', () => {
    expect(new Set(fieldsOfKinds(editionWith({}, 'none')).map(({ kind }) => kind))).toEqual(
      new Set(['Section', 'Lore']),
    );
  });

  it('are told without what is for authors, examples and files', () => {
    expect(fieldDescriptions().length).toBeGreaterThan(80);
    expect(fieldDescriptions().filter((each) => /e\.g\.|wiki\.yaml/.test(each))).toEqual([]);
    expect(field('Scene', 'cast[].version')?.description).toBe('Which of them; the first when left out.');
    expect(field('Character', 'posts[].post')?.description).toBe('The job or rank.');
  });
});
