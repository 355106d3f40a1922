import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings.ts';

const read = (environment: Record<string, string>, project = '/srv/wiki') =>
  readSettings(environment, project);
const problem = (environment: Record<string, string>, project?: string) => {
  try {
    read(environment, project);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
};

it('settings that are left out, or empty, have their defaults', () => {
  const defaults = {
    site: 'http://localhost:4321',
    base: '/',
    precompress: true,
    port: 4321,
    content: resolve('/srv/wiki/content'),
  };
  expect(read({})).toEqual(defaults);
  expect(read({ SITE_URL: '', BASE_PATH: '', WIKI_CONTENT: '', PRECOMPRESS: '', PORT: '' })).toEqual(
    defaults,
  );
});

it.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['HTTPS://Example.org:8443', 'https://example.org:8443'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
])('SITE_URL may be %s', (value, site) => expect(read({ SITE_URL: value }).site).toBe(site));

it.each([
  ['/wiki/', '/wiki/'],
  ['wiki', '/wiki/'],
  ['/a/b-c_d.e~1', '/a/b-c_d.e~1/'],
  ['/', '/'],
])('BASE_PATH may be %s', (value, base) => expect(read({ BASE_PATH: value }).base).toBe(base));

describe('a problem names the variable, what it holds, and what it wants:', () => {
  it.each([
    ['SITE_URL', 'https://user.example/my-wiki', 'put "/my-wiki" into BASE_PATH'],
    ['SITE_URL', 'https://user.example/?a', 'leave out "/?a"'],
    ['SITE_URL', 'https://user.example#x', 'leave out "#x"'],
    ['SITE_URL', 'example.org', 'no https:// at its beginning'],
    ['SITE_URL', 'localhost:4321', 'no https:// at its beginning'],
    ['SITE_URL', '//example.org', 'no https:// at its beginning'],
    ['SITE_URL', 'ftp://example.org', 'neither https:// nor http://'],
    ['SITE_URL', 'https://', 'no name of a host'],
    ['SITE_URL', 'https://me:secret@example.org', 'no name of a host'],
    ['SITE_URL', 'https://exa"mple.org', 'no name of a host'],
    ['SITE_URL', 'https://example.org:99999', 'no name of a host'],
    ['SITE_URL', ' https://example.org', 'no https:// at its beginning'],
    ['SITE_URL', 'https://example.org\n', 'no name of a host'],
    ['BASE_PATH', 'https://example.org/wiki/', 'its beginning goes into SITE_URL'],
    ['BASE_PATH', '//example.org/wiki/', 'its beginning goes into SITE_URL'],
    ['BASE_PATH', '/my wiki/', '" " may not stand there'],
    ['BASE_PATH', '/my"wiki/', '"\\"" may not stand there'],
    ['BASE_PATH', "/it's/", '"\'" may not stand there'],
    ['BASE_PATH', '/wïki/', '"ï" may not stand there'],
    ['BASE_PATH', '/a%20b/', '"%" may not stand there'],
    ['BASE_PATH', '/a?b', '"?" may not stand there'],
    ['BASE_PATH', '/$x/', '"$" may not stand there'],
    ['BASE_PATH', '\\wiki', '"\\\\" may not stand there'],
    ['BASE_PATH', '/wiki\n', '"\\n" may not stand there'],
    ['BASE_PATH', '/a//b/', 'between two slashes'],
    ['BASE_PATH', '/a/../b/', 'between two slashes'],
    ['PORT', '99999', 'a whole number from 1 to 65535'],
    ['PORT', '0', 'a whole number from 1 to 65535'],
    ['PORT', '-1', 'a whole number from 1 to 65535'],
    ['PORT', '80.5', 'a whole number from 1 to 65535'],
    ['PORT', 'http', 'a whole number from 1 to 65535'],
    ['PRECOMPRESS', 'false', '"yes" or "no"'],
  ])('%s=%s', (name, value, wants) => {
    const told = problem({ [name]: value })!;
    expect(told).toContain(`${name} holds ${JSON.stringify(value)}: `);
    expect(told).toContain(wants);
    expect(told.split('\n')).toHaveLength(1);
  });

  it.each(['100% wiki', 'wiki#1', 'what?', 'line\nfeed'])('WIKI_CONTENT=%j', (name) => {
    expect(problem({ WIKI_CONTENT: name })).toContain(`WIKI_CONTENT holds ${JSON.stringify(name)}: `);
    expect(problem({}, `/srv/${name}/wiki`)).toContain(
      `The project lies in ${JSON.stringify(`/srv/${name}/wiki`)}: `,
    );
  });

  it.skipIf(process.platform === 'win32')('WIKI_CONTENT=back\\slash', () => {
    expect(problem({ WIKI_CONTENT: 'back\\slash' })).toContain('"\\\\" in the name of a folder');
  });

  it('all at once, and without a stack', () => {
    const told = problem({ SITE_URL: 'example.org', PORT: 'http' })!;
    expect(told.split('\n')).toHaveLength(2);
    expect(() => read({ PORT: 'http' })).toThrow(
      expect.objectContaining({ stack: expect.not.stringMatching(/^\s+at /m) as string }),
    );
  });
});
