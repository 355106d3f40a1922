import { afterEach, expect, it, vi } from 'vitest';
import { indexAge } from '../../../../src/browser/search/index-age.ts';

afterEach(() => vi.unstubAllGlobals());

/** What is said of an index that a server answers for so. */
async function told(response: Response): Promise<string> {
  const made = {
    textContent: '',
    setAttribute: vi.fn(),
    append: (words: string) => void (made.textContent += words),
  };
  vi.stubGlobal('document', { createElement: () => made });
  vi.stubGlobal('fetch', () => Promise.resolve(response));
  return (await indexAge('/pagefind/')).textContent;
}

it('says that there is no index of this wiki yet, and what makes one', async () => {
  expect(await told(new Response(null, { status: 404 }))).toMatch(/no search index.*npm run build/);
});

it('says of which build the index is', async () => {
  const built = new Date(Date.now() - 7 * 60_000).toUTCString();
  expect(await told(new Response(null, { headers: { 'Last-Modified': built } }))).toContain('7 minutes ago');
});
