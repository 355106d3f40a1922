import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { FullText } from '../../../../src/browser/search/full-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'japanese-'));

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'ja' });
  const page = (text: string) =>
    `<html lang="ja"><body><main data-pagefind-body><h1>船</h1><p>${text}</p></main></body></html>`;
  await index!.addHTMLFile({ url: '/captain/', content: page('彼女は船長です。') });
  await index!.addHTMLFile({ url: '/cook/', content: page('彼は料理人です。') });
  await index!.writeFiles({ outputPath: folder });
  await close();
  // What Pagefind's script asks of a browser.
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => 'ja' }) });
  vi.stubGlobal('location', { href: 'http://localhost/' });
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(new URL(address.replace(/\?.*/, '')))),
  );
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['船長', 'captain'],
  ['船長です', 'captain'],
  ['料理人', 'cook'],
  ['船長は彼女', 'captain'],
])('“%s” is found in a text without spaces, where it stands', async (query, path) => {
  const { pages } = await new FullText(`${folder}/`, 'ja').search(query, {}, 10);
  expect(pages[0]?.url).toContain(path);
});
