import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

const code = readFileSync('src/cli/wanted-node.cjs', 'utf8');

/** What a Node of some version says and does. */
function runOn(version: string) {
  const said: string[] = [];
  const codes: number[] = [];
  runInNewContext(code, {
    process: {
      version: `v${version}`,
      versions: { node: version },
      exit: (each: number) => codes.push(each),
    },
    console: { error: (line: string) => said.push(line) },
  });
  return { said, codes };
}

it('a Node that cannot run the engine is told in one line which one is wanted', () => {
  for (const version of ['8.17.0', '20.20.2', '22.18.0']) {
    const { said, codes } = runOn(version);
    expect(said).toEqual([
      expect.stringMatching(new RegExp(`^Node 24 or newer is wanted, and this is v${version}: .+\\.$`)),
    ]);
    expect(said[0]).not.toContain('\n');
    expect(codes).toEqual([1]);
  }
});

it('others hear nothing', () => {
  for (const version of ['24.0.0', '24.21.0', '26.1.0'])
    expect(runOn(version)).toEqual({ said: [], codes: [] });
});

it('asks for the version that .nvmrc names, in the words of any Node', () => {
  expect(code).toContain(`wanted = ${readFileSync('.nvmrc', 'utf8').trim()};`);
  expect(code).not.toMatch(/`|=>|\?\.|\?\?|import /);
});

it('is asked by every script that runs the engine', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const running = Object.entries(scripts).filter(([, line]) =>
    /\.ts\b|^(?:.*&& )?(?:astro dev|vitest)/.test(line),
  );
  expect(running.length).toBeGreaterThan(8);
  expect(
    running.filter(([, line]) => !line.startsWith('node ') || !line.includes('src/cli/wanted-node.cjs')),
  ).toEqual([]);
});
