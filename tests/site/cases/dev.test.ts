import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, environmentFor } from '../../support/builds.ts';

describe('npm run dev of a wiki with mistakes', () => {
  // Outside of this project: what lies in its cache is not watched, and builds of other tests share its stores.
  const project = mkdtempSync(join(realpathSync(tmpdir()), 'wiki-dev-'));
  const content = join(project, 'content');
  let server: ChildProcess;
  let address: string;
  let said = '';

  beforeAll(async () => {
    copyProject(project);
    appendFileSync(join(content, 'lore/lamp-room.mdx'), '\nHalf a sentence\n');
    appendFileSync(
      join(content, 'people/ines-holt.mdx'),
      '\nBy <Ref to="nobody" />.<Cite sources="almanac" />\n',
    );
    const draft = (title: string, fields: string) =>
      `---\ntitle: ${title}\ndraft: true\n${fields}---\n\nIt rows past <Ref to="lamp-room" />\n`;
    writeFileSync(join(content, 'lore/oar.mdx'), draft('The oar', 'summary: It rows.\ntype: object\n'));
    writeFileSync(join(content, 'lore/boat.mdx'), draft('The boat', ''));
    const port = await freePort();
    address = `http://localhost:${port}`;
    server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev'], {
      cwd: project,
      env: environmentFor('content', { PORT: String(port) }),
    });
    for (const stream of [server.stdout!, server.stderr!])
      stream.on('data', (data) => (said += String(data)));
    while (!said.includes('watching for file changes')) await once(server.stdout!, 'data');
  });

  afterAll(async () => {
    server.kill();
    await once(server, 'exit');
    rmSync(project, { recursive: true, force: true });
  });

  async function pageAt(path: string) {
    const response = await fetch(address + path, { headers: { Accept: 'text/html' } });
    return { status: response.status, html: await response.text() };
  }

  it('a page that breaks a law is there, and says so', async () => {
    const { status, html } = await pageAt('/lore/lamp-room/');
    expect(status).toBe(200);
    expect(html).toContain('ninety steps');
    expect(html).toContain('<summary>1 problem in this entry</summary>');
    expect(html).toMatch(/lore\/lamp-room\.mdx:\d+:1<\/code> uncited-paragraph: /);
  });

  it('others are there too, the home page with all problems', async () => {
    expect((await pageAt('/')).html).toContain('<summary>2 problems in this wiki</summary>');
    const { status, html } = await pageAt('/people/tom-arkwright/');
    expect(status).toBe(200);
    expect(html).not.toContain('dev-notes');
  });

  it('a draft is there, and says that it is one', async () => {
    expect((await pageAt('/lore/oar/')).html).toContain('<strong>Draft.</strong>');
    expect((await pageAt('/a-z/')).html).toContain('The oar');
  });

  it.each([
    ['/people/ines-holt/', 'people/ines-holt.mdx', 'no entry'],
    ['/lore/boat/', 'lore/boat.mdx', 'missing field'],
  ])('only %s cannot be shown: the report stands there, and knows the line', async (path, file, words) => {
    said = '';
    const { status, html } = await pageAt(path);
    expect(status).toBe(500);
    expect(html).toContain('<title>ContentProblems</title>');
    // What the overlay shows, and opens in an editor, comes by a socket; the log has the same.
    await expect.poll(() => said).toContain(`at ${join(content, file)}:`);
    expect(said).toContain(words);
  });

  it('a page comes back when its mistake is mended', async () => {
    const file = join(content, 'people/ines-holt.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('to="nobody"', 'to="lamp-room"'));
    await expect.poll(async () => (await pageAt('/people/ines-holt/')).status, { timeout: 20_000 }).toBe(200);
  });
});

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
