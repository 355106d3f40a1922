import { describe, expect, inject, it } from 'vitest';
import { filesOf, textOf } from '../../support/pages.ts';
import { editionsOf } from '../../support/wikis.ts';
import { headerPolicy } from '../../../src/hosting/security-policy.ts';
import { cacheControlOf, contentTypeOf, contentTypes } from '../../../src/hosting/headers.ts';

describe.each(inject('wikis'))('the table of headers, for the %s wiki', (name) => {
  const site = { base: '/', editions: editionsOf(name) };
  const files = filesOf(name);
  const ending = (file: string) => file.split('.').at(-1)!;

  it('knows the type of every file there is', () => {
    const unknown = files.filter((file) => !/(^|\/)[._][^/]*$/.test(file) && !(ending(file) in contentTypes));
    expect(unknown).toEqual([]);
  });

  it('has one policy for every page, which says nothing of what stands in any', () => {
    const headers = textOf(name, '_headers');
    expect(headers).not.toMatch(/sha(?:256|384|512)-/);
    const policies = [...headers.matchAll(/content-security-policy: (.*)/gi)].map(([, policy]) => policy);
    expect(new Set(policies)).toEqual(new Set([headerPolicy(false)]));
  });

  it('lets browsers keep exactly what bears a hash in its name', () => {
    const kept = files.filter((file) => cacheControlOf(`/${file}`, site).includes('immutable'));
    expect(kept.length).toBeGreaterThan(50);
    expect(kept.filter((file) => !/[._/-][\w-]{7,16}\.\w+$/.test(file))).toEqual([]);
    const changing = files.filter((file) =>
      /\.html$|\.json$|(?:^|\/)sw\.js$|\.webmanifest$|pagefind\.js$/.test(file),
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
    const rules = textOf(name, '_headers')
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
