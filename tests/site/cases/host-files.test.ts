import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';

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
