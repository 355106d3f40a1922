import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { editions, filesOf, textOf } from '../support/pages.ts';
import { cacheControlOf, contentTypeOf, contentTypes } from '../../src/hosting/headers.ts';

const shipped = (file: string) => readFileSync(file, 'utf8');

describe('the container file', () => {
  const text = shipped('docs/hosting/Containerfile');
  const instructions = text
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line));
  const all = (name: string) => instructions.filter((line) => line.startsWith(`${name} `));

  it('has nothing a linter minds', () => {
    expect(
      validate(text).map(({ message, range }) => `${range.start.line + 1}: ${JSON.stringify(message)}`),
    ).toEqual([]);
  });

  it('names its images by version, downloads nothing by itself, and ends without rights', () => {
    expect(all('FROM').filter((line) => !/^FROM docker\.io\/\S+:\d[\w.-]*( AS \w+)?$/.test(line))).toEqual(
      [],
    );
    expect(all('ADD')).toEqual([]);
    expect(all('RUN').filter((line) => /curl|wget|apt|apk|sudo|chmod/.test(line))).toEqual([]);
    expect(all('USER').at(-1)).toBe('USER 101:101');
    expect(instructions.indexOf(all('USER').at(-1)!)).toBeLessThan(
      instructions.indexOf(all('ENTRYPOINT')[0]!),
    );
    expect(all('HEALTHCHECK')).toHaveLength(1);
    expect(all('ENTRYPOINT')[0]).toMatch(/^ENTRYPOINT \[/);
  });
});

describe('the table of headers', () => {
  const site = { base: '/', editions: editions.real };
  const files = filesOf('real');
  const ending = (file: string) => file.split('.').at(-1)!;

  it('knows the type of every file there is', () => {
    const unknown = files.filter((file) => !/(^|\/)[._][^/]*$/.test(file) && !(ending(file) in contentTypes));
    expect(unknown).toEqual([]);
  });

  it('lets browsers keep exactly what bears a hash in its name', () => {
    const kept = files.filter((file) => cacheControlOf(`/${file}`, site).includes('immutable'));
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter((file) => !/[._/-][\w-]{7,16}\.\w+$/.test(file))).toEqual([]);
    const changing = files.filter((file) =>
      /\.html$|\.json$|sw\.js$|\.webmanifest$|pagefind\.js$/.test(file),
    );
    expect(changing.filter((file) => kept.includes(file))).toEqual([]);
  });

  it('has every picture kept for a day, unless it bears a hash', () => {
    const pictures = files.filter(
      (file) => /^image\//.test(contentTypeOf(file)) && !file.startsWith('_astro/'),
    );
    expect(pictures.length).toBeGreaterThan(0);
    const others = pictures.filter((file) => cacheControlOf(`/${file}`, site) !== 'public, max-age=86400');
    expect(others).toEqual([]);
  });

  it('makes a file for Netlify and Cloudflare in which no two rules give one path a header twice', () => {
    const rules = textOf('real', '_headers')
      .trim()
      .split(/\n\n/)
      .map((block) => block.split('\n  '))
      .map(([path, ...headers]) => ({ path: path!, names: headers.map((line) => line.split(':')[0]!) }));
    expect(rules.length).toBeLessThanOrEqual(100);
    const matches = (path: string, file: string) =>
      new RegExp(`^${path.replace(/[.]/g, '\\.').replace('*', '.*')}$`).test(`/${file}`);
    for (const file of files) {
      const names = rules.filter(({ path }) => matches(path, file)).flatMap((rule) => rule.names);
      expect(
        names.filter((name, index) => names.indexOf(name) !== index),
        file,
      ).toEqual([]);
    }
  });
});
