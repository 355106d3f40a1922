import { spawnSync } from 'node:child_process';

/** Asks the registry for known holes in what the build uses; fails on a grave one, and only on that. */
const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});

interface Report {
  /** Why there is no report. */
  message?: string;
  vulnerabilities?: Record<string, { severity: string; range: string }>;
}

const { vulnerabilities, message = error?.message ?? 'it said nothing' } = parsed(stdout);
if (vulnerabilities) {
  const grave = Object.entries(vulnerabilities).filter(([, { severity }]) =>
    /^(high|critical)$/.test(severity),
  );
  for (const [name, { severity, range }] of grave) console.error(`${name} ${range}: ${severity}`);
  console.log(
    grave.length > 0
      ? 'See "npm audit --omit=dev" for what to do.'
      : 'No grave hole is known in any dependency.',
  );
  process.exitCode = grave.length > 0 ? 1 : 0;
} else {
  // A registry that does not answer says nothing about the dependencies.
  console.warn(`Not audited: the registry gave no report: ${message}`);
}

function parsed(text: string | null): Report {
  try {
    return JSON.parse(text ?? '') as Report;
  } catch {
    return {};
  }
}
