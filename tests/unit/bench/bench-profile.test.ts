import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { oursFolder } from '../../bench/measure/places.ts';
import { costsOf } from '../../bench/measure/profile.ts';

const folder = mkdtempSync(join(tmpdir(), 'profile-'));
afterAll(() => rmSync(folder, { recursive: true }));

const frame = (functionName: string, url: string, line: number) => ({
  functionName,
  url,
  lineNumber: line - 1,
});

it('sums what functions took, in themselves and with what they called, by where they were written', () => {
  const bundle = 'file:///x/.prerender/page_1.mjs';
  writeFileSync(
    join(folder, 'page_1.mjs'),
    'import "x";\n// src/wiki/a.ts\nf\n//#region src/views/b.ts\ng\n',
  );
  writeFileSync(
    join(folder, 'one.cpuprofile'),
    JSON.stringify({
      nodes: [
        { id: 1, callFrame: frame('(root)', '', 0), children: [2] },
        { id: 2, callFrame: frame('outer', `file://${oursFolder}/src/cli/build.ts`, 7), children: [3, 5] },
        // Calls itself: its time with what it calls counts once.
        { id: 3, callFrame: frame('turn', bundle, 3), children: [4] },
        { id: 4, callFrame: frame('turn', bundle, 3), children: [] },
        { id: 5, callFrame: frame('', 'file:///y/node_modules/@a/b/c.js', 9), children: [6] },
        { id: 6, callFrame: frame('last', bundle, 5) },
      ],
      samples: [2, 3, 4, 4, 5, 6],
      timeDeltas: [1e6, 2e6, 1e6, 2e6, 5e6, 1e6],
    }),
  );
  const costs = costsOf(folder, folder).filter(({ own }) => own > 0);
  expect(costs.sort((a, b) => b.whole - a.whole)).toEqual([
    { where: 'outer src/cli/build.ts:7', room: 'src/cli', own: 1, whole: 12 },
    { where: '(anonymous) node_modules/@a/b/c.js:9', room: '@a/b', own: 5, whole: 6 },
    { where: 'turn src/wiki/a.ts', room: 'src/wiki', own: 5, whole: 5 },
    { where: 'last src/views/b.ts', room: 'src/views', own: 1, whole: 1 },
  ]);
});
