import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { environmentFor, workFolder } from '../../support/builds.ts';
import { copyEngine } from '../../support/engine.ts';
import { layouts } from '../../support/layouts.ts';
import { owedStyles } from '../../support/owed-styles.ts';
import { contentOf } from '../../support/wikis.ts';

/** With the pages that show the parts of a story, which no other test goes through by layout. */
const pages = {
  ...layouts,
  'the story of an episode': '/after/second-light/story/first-light/',
  'a scene of it': '/after/second-light/plot/the-cut-chain/',
};

describe('a component brings along all that it looks like', () => {
  let engine: string;
  const served = new Map<string, string>();
  const standing = new Set<string>();

  beforeAll(async () => {
    engine = workFolder('components-alone');
    copyEngine(engine);
    const server = fork(resolve('tests/support/marked-dev.ts'), {
      cwd: engine,
      env: environmentFor(resolve(contentOf.plays)),
    });
    try {
      const address = await addressOf(server);
      for (const path of Object.values(pages)) {
        const response = await fetch(address + path, { headers: { Accept: 'text/html' } });
        served.set(path, await response.text());
      }
    } finally {
      if (server.kill()) await once(server, 'exit');
    }
  });

  it.each(Object.entries(pages))('%s', (_, path) => {
    const page = owedStyles(served.get(path)!, engine);
    for (const each of page.standing) standing.add(each);
    expect(page.standing.length).toBeGreaterThan(10);
    expect(page.owing).toEqual([]);
  });

  it('on pages that show every component with a style', () => {
    const styled = globSync('src/{components,layouts}/**/*.astro').filter((file) =>
      /<style(?![^>]*is:inline)/.test(readFileSync(file, 'utf8')),
    );
    expect(styled.filter((file) => !standing.has(file))).toEqual([]);
  });
});

/** Where a server listens that tells its port. @throws if it ends before */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('message', (port: number) => resolve(`http://localhost:${port}`));
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}
