import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const shipped = (file: string) => readFileSync(file, 'utf8');

describe('the container file', () => {
  const text = shipped('docs/hosting/Containerfile');
  const instructions = text
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line));
  const all = (name: string) => instructions.filter((line) => line.startsWith(`${name} `));

  it('has nothing a linter minds', () => {
    expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
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

describe('the workflow for GitHub Pages', () => {
  const text = shipped('.github/workflows/pages.yml');
  const workflow = parse(text) as { permissions: object; jobs: Record<string, { permissions: object }> };

  it('pins every action to a commit and names its version', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action!);
    expect(uses).toHaveLength(3);
    expect(uses.filter((action) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual(
      [],
    );
  });

  it('grants each job what it needs and nothing else', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.build!.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs.deploy!.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });
});
