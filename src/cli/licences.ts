import { readFileSync } from 'node:fs';
import { inCodeOrder } from '../issues/code-order.ts';

/** Lists the licences of everything the lockfile installs, and fails on one that nobody has agreed to. */
const [lockfile = 'package-lock.json'] = process.argv.slice(2);

/** Licences that ask for no more than their own text and names to be kept with the code. */
const agreed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
];

/** Those that ask for more, and the packages they are agreed to for: the reason stands beside each. */
const exceptions: Record<string, RegExp> = {
  // Tools and libraries used as they are; their own files would have to stay open if they were changed.
  'MPL-2.0': /^(@resvg\/resvg-js.*|axe-core|lightningcss.*|@lightningcss\/.*|satori)$/,
  'LGPL-3.0-or-later': /^@img\/sharp-/,
  // The typefaces themselves.
  'OFL-1.1': /^@fontsource\//,
  'Python-2.0': /^argparse$/,
  Zlib: /^pako$/,
};

interface Lockfile {
  packages: Record<string, { license?: string; version: string }>;
}

const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as Lockfile;
const byLicence = new Map<string, Set<string>>();
const refused: string[] = [];

for (const [path, { license = 'none named', version }] of Object.entries(packages)) {
  const name = path.split('node_modules/').pop()!;
  // The first line is this project itself.
  if (path === '') continue;
  byLicence.set(license, (byLicence.get(license) ?? new Set()).add(`${name} ${version}`));
  if (!isAgreed(license, name)) refused.push(`${name} ${version}: ${license}`);
}

for (const [licence, names] of [...byLicence].sort(([a], [b]) => inCodeOrder(a, b))) {
  console.log(`${licence} (${names.size}): ${[...names].sort().join(', ')}\n`);
}
for (const each of refused) console.error(`Not agreed to: ${each}`);
process.exitCode = refused.length > 0 ? 1 : 0;

/** Whether a licence expression is agreed to: one side of an OR is enough, an AND needs both. */
function isAgreed(expression: string, name: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) =>
      choice.split(' AND ').every((each) => agreed.includes(each) || exceptions[each]?.test(name)),
    );
}
