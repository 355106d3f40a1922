import { expect, it, vi } from 'vitest';
import { wikiFiles } from '../../bench/wiki/wiki.ts';
import { loadWiki } from '../../../src/load.ts';
import { articleOf } from '../../../src/views/entry/article.ts';
import { exploreMenu } from '../../../src/views/site/explore-menu.ts';
import { timelinePages, timelineView } from '../../../src/views/story/timeline-pages.ts';
import { Edition } from '../../../src/wiki/edition.ts';

/** What pages of a kind of page ask of their edition at most: entries looked up, and entries and rows gone through in lists. */
type Asked = Map<string, number>;

/** What the pages of a made-up wiki ask for once all that is kept for an edition is there. */
function askedIn(entries: number): Asked {
  const files = Object.fromEntries(wikiFiles({ entries, levels: 1, seed: 1 }));
  const { wiki, issues } = loadWiki(files);
  if (!wiki) throw new Error(issues.map(({ found }) => found).join('\n'));
  const [edition] = Edition.all(wiki, '/') as [Edition];
  let count = 0;
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(from, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) count++;
        return Reflect.get(from, key, receiver) as unknown;
      },
    });
  const pages: [string, () => unknown][] = [
    ...edition.entries
      // A section lists what there is.
      .filter(({ kind }) => kind !== 'section')
      .map((entry): [string, () => unknown] => [
        entry.kind,
        () => [articleOf(edition, entry), exploreMenu(edition)],
      ]),
    ...timelinePages(edition).map((page): [string, () => unknown] => [
      page.character ? 'a character’s timeline' : 'timeline',
      () => timelineView(edition, page),
    ]),
  ];
  for (const [, make] of pages) make();
  const { find, ofKind, rows } = Edition.prototype;
  vi.spyOn(edition, 'ofKind').mockImplementation(((kind: 'scene') =>
    counted(ofKind.call(edition, kind))) as never);
  vi.spyOn(edition, 'rows').mockImplementation(((table: 'awards') =>
    counted(rows.call(edition, table))) as never);
  vi.spyOn(edition, 'find').mockImplementation((id) => {
    count++;
    return find.call(edition, id);
  });
  Object.defineProperty(edition, 'entries', { value: counted(edition.entries) });
  const most: Asked = new Map();
  for (const [kind, make] of pages) {
    count = 0;
    make();
    most.set(kind, Math.max(most.get(kind) ?? 0, count));
  }
  return most;
}

it('no page asks for more entries in a wiki of four times as many', () => {
  const few = askedIn(100);
  const many = askedIn(400);
  for (const [kind, count] of few) expect(many.get(kind), kind).toBeLessThan(1.5 * count);
});
