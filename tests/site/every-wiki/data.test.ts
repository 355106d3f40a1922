import { spawnSync } from 'node:child_process';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3-dsv';
import { parse } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { claimColumns } from '../../../src/views/data/claims-table.ts';
import { dataSets } from '../../../src/views/data/index.ts';
import { pagesOf, textOf } from '../../support/pages.ts';
import { editionsOf } from '../../support/wikis.ts';

interface ClaimRecord {
  id: string;
  text: string;
  sources: unknown[];
  entry: string;
  anchor: string;
  url: string;
}

const names = dataSets.map(({ name }) => name);

describe.each(inject('wikis').flatMap((wiki) => editionsOf(wiki).map((edition) => [wiki, edition] as const)))(
  'the data of %s, edition "%s"',
  (wiki, edition) => {
    const json = (file: string): unknown => JSON.parse(textOf(wiki, `${edition}data/${file}`));
    const claims = () => json('claims.json') as ClaimRecord[];

    it.each(names)('%s.json is what its schema says, and not what it does not', (name) => {
      const ajv = new Ajv2020({ allErrors: true, formats: { uri: URL.canParse } });
      const valid = ajv.compile(json(`${name}.schema.json`) as object);
      const data = json(`${name}.json`);
      expect(valid(data), JSON.stringify(valid.errors)).toBe(true);
      const spoilt = JSON.parse(
        JSON.stringify(data).replace('"id":', '"di":').replace('"type":', '"typ":'),
      ) as unknown;
      if (JSON.stringify(spoilt) !== JSON.stringify(data)) expect(valid(spoilt)).toBe(false);
    });

    it('describes every field that an entry has', () => {
      const described = new Set(
        (json('fields.json') as { kind: string; path: string }[]).map(({ kind, path }) => `${kind}: ${path}`),
      );
      const entries = json('entries.json') as { kind: string; fields: object }[];
      const used = new Set(
        entries.flatMap(({ kind, fields }) => pathsOf(fields).map((path) => `${kind}: ${path}`)),
      );
      expect(used.size).toBeGreaterThan(5);
      expect([...used].filter((each) => !described.has(each))).toEqual([]);
      const page = parse(textOf(wiki, `${edition}data/index.html`));
      const printed = new Set(page.querySelectorAll('details code').map(({ text }) => text));
      expect([...used].filter((each) => !printed.has(each.split(': ')[1]!))).toEqual([]);
    });

    it('has the sources that its pages count, but those that they own to leave untitled', () => {
      const saidOn = (page: string) =>
        parse(textOf(wiki, `${edition}${page}/index.html`))
          .querySelector('main')!
          .text.replace(/\s+/g, ' ');
      const given = (json('sources.json') as unknown[]).length;
      for (const page of ['sources', 'about']) {
        const said = saidOn(page);
        const total = Number(/(\d+) sources/.exec(said)![1]);
        const untitled =
          /(One|\d+) of the sources (?:is|are) told by publisher and date alone/.exec(said)?.[1] ?? '0';
        expect(total - Number(untitled.replace('One', '1')), said).toBe(given);
      }
      expect(pagesOf(wiki).filter(({ address }) => address.startsWith(`/${edition}sources/`))).toHaveLength(
        given + 1,
      );
    });

    it('says where the edition of each level that it names is', () => {
      const levels = json('levels.json') as { id: string; path: string }[];
      expect(levels.map(({ path }) => path)).toEqual(editionsOf(wiki));
      const known = new Set(levels.map(({ id }) => id));
      const named = ['claims.json', 'entries.json'].flatMap((file) => json(file) as { level: string }[]);
      expect(named.filter(({ level }) => !known.has(level))).toEqual([]);
    });

    it('states exactly the claims that its pages show', () => {
      const shown = pagesOf(wiki)
        .filter((page) => page.edition === edition && !page.path.startsWith('story/'))
        .flatMap(({ address, root }) =>
          root
            .querySelectorAll('main [id^="claim-"]')
            .map((mark) => `${inject(wiki).base.slice(0, -1)}${address}#${mark.id}`),
        );
      const stated = claims().map(({ url }) => url);
      expect(stated.length).toBeGreaterThan(5);
      expect([...new Set(stated)].sort()).toEqual([...new Set(shown)].sort());
      expect(new Set(claims().map(({ id }) => id)).size).toBe(stated.length);
    });

    it('claims.csv has the same rows', () => {
      const rows = csvParse(textOf(wiki, `${edition}data/claims.csv`));
      expect(rows.columns).toEqual([...claimColumns]);
      expect(rows.map(({ id, text }) => [id, text])).toEqual(claims().map(({ id, text }) => [id, text]));
      expect(rows.map(({ sources = '' }) => sources.split('; ').length)).toEqual(
        claims().map(({ sources }) => sources.length),
      );
    });

    it('the example of its page answers from the published files alone', () => {
      const html = textOf(wiki, `${edition}data/index.html`);
      const [, shown] = /<pre[^>]*><code[^>]*>([\s\S]*?)<\/code>/.exec(html)!;
      const local = parse(shown!).text.replace(
        /^const home = .*/,
        `const home = "${inject(wiki).url}/${edition}data/";`,
      );
      const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', local], {
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const entries = json('entries.json') as { kind: string; fields: { stance?: string } }[];
      const mixed = entries.filter(({ kind, fields }) => kind === 'Review' && fields.stance === 'mixed');
      expect(stdout.split('\n').filter(Boolean)).toHaveLength(mixed.length);
    });
  },
);

/** The fields that a value has, as fields.json writes them, without what all that states something has. */
function pathsOf(value: unknown, above = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((each) => pathsOf(each, `${above}[]`)))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !(above && ['sources', 'note'].includes(name)))
    .flatMap(([name, each]) => {
      const path = above ? `${above}.${name}` : name;
      return [path, ...pathsOf(each, path)];
    });
}
