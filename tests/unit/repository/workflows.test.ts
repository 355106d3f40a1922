import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Job {
  permissions?: Record<string, string>;
  needs?: string | string[];
  uses?: string;
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: object;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const files = readdirSync(folder);
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const workflow = (file: string) => parse(text(file)) as Workflow;
const stepsOf = (job: Job) => job.steps ?? [];
const commandsOf = (job: Job) => stepsOf(job).flatMap(({ run }) => run ?? []);

describe.each(files)('%s', (file) => {
  const jobs = Object.entries(workflow(file).jobs);

  it('takes every action of others by the commit that was read, and names its version', () => {
    const uses = [...text(file).matchAll(/uses: (.*)/g)].map(([, action]) => action!);
    const others = uses.filter((action) => !action.startsWith('./'));
    expect(others.length).toBeGreaterThan(0);
    expect(
      others.filter((action) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)),
    ).toEqual([]);
  });

  it('grants nothing to all, and lets no job write but the one that deploys', () => {
    expect(workflow(file).permissions).toEqual({});
    const writing = jobs.filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'));
    expect(writing.map(([name]) => name).filter((name) => name !== 'deploy')).toEqual([]);
  });

  it('leaves no credentials in the checkout and runs no script of a package', () => {
    const checkouts = jobs.flatMap(([, job]) =>
      stepsOf(job).filter(({ uses }) => uses?.startsWith('actions/checkout@')),
    );
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    const installs = jobs.flatMap(([, job]) => commandsOf(job)).filter((run) => /\bnpm (ci|i)\b/.test(run));
    expect(installs.length).toBeGreaterThan(0);
    expect(installs.filter((run) => !/^npm ci .*--ignore-scripts/.test(run))).toEqual([]);
  });
});

describe('the checks', () => {
  const { on, jobs } = workflow('checks.yml');

  it('run for every pull request, every push to a branch, and on behalf of others', () => {
    expect(Object.keys(on)).toEqual(expect.arrayContaining(['pull_request', 'push', 'workflow_call']));
    expect(on.pull_request).toBeNull();
    // A push to main is published, and published only when checked.
    expect(on.push).toEqual({ 'branches-ignore': ['main'] });
    expect(workflow('pages.yml').on.push).toEqual({ branches: ['main'] });
  });

  it('lint, audit and test', () => {
    const commands = Object.values(jobs).flatMap(commandsOf);
    expect(commands).toEqual(expect.arrayContaining(['npm run lint', 'npm run audit', 'npm test']));
  });
});

it('what is published has passed the checks and been built', () => {
  const { jobs } = workflow('pages.yml');
  expect(jobs.checks!.uses).toBe('./.github/workflows/checks.yml');
  expect(jobs.deploy!.needs).toEqual(['checks', 'build']);
  expect(jobs.deploy!.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});
