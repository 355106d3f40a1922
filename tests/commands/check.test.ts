import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lamp, tiny } from '../support/tiny.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function contentWith(changes: Record<string, string>): string {
  const content = join(folder, String(count++));
  for (const [path, text] of Object.entries(tiny(changes))) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

const environment = (content: string, others: Record<string, string> = {}) => ({
  ...process.env,
  GITHUB_ACTIONS: '',
  WIKI_CONTENT: content,
  ...others,
});

function check(content: string, args: string[] = [], others: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...args], {
    env: environment(content, others),
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.replace(/^.*(ExperimentalWarning|--trace-warnings).*\n/gm, '') };
}

const uncited = { 'lore/lamp.mdx': lamp('It burns.') };
const warned = { ...uncited, 'wiki.yaml': `${tiny()['wiki.yaml']}laws: { uncited-paragraph: warn }\n` };

describe('npm run check', () => {
  it('prints problems as its result, and fails', () => {
    const { status, stdout, stderr } = check(contentWith(uncited));
    expect(stdout).toMatch(/lore\/lamp\.mdx:7:1 {2}uncited-paragraph\n/);
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('passes with warnings, and prints them', () => {
    const { status, stdout } = check(contentWith(warned));
    expect(stdout).toMatch(/uncited-paragraph \(warning\)\n[^]*No errors in 3 entries/);
    expect(status).toBe(0);
  });

  it.each([
    ['--format github', ['--format', 'github'], {}],
    ['by itself in GitHub Actions', [], { GITHUB_ACTIONS: 'true' }],
  ])('writes notes for a change: %s', (_, args, others) => {
    const { stdout } = check(contentWith(uncited), args, others);
    expect(stdout).toMatch(
      /^::error file=[^\n]*lore\/lamp\.mdx,line=7,col=1,[^\n]*title=uncited-paragraph::/,
    );
  });

  it('tells of another format, to those who started it', () => {
    const { status, stdout, stderr } = check(contentWith({}), ['--format', 'xml']);
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: '--format holds "xml": it wants "text" or "github".\n',
    });
  });

  it('--watch checks again on a change, and ends quietly', async () => {
    const content = contentWith(uncited);
    const watching = spawn(process.execPath, ['src/cli/check.ts', '--watch'], { env: environment(content) });
    let said = '';
    const hears = async (words: RegExp) => {
      while (!words.test(said)) await once(watching.stdout, 'data');
    };
    watching.stdout.on('data', (data) => (said += String(data)));
    await hears(/uncited-paragraph[^]*Watching .*; Ctrl-C ends it\./);
    said = '';
    writeFileSync(join(content, 'lore/lamp.mdx'), tiny()['lore/lamp.mdx']!);
    await hears(/No problems in 3 entries[^]*Watching/);
    watching.kill('SIGINT');
    expect(await once(watching, 'exit')).toEqual([0, null]);
  });
});
