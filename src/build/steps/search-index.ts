import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Level } from '../../read/fields/levels.ts';
import { counted } from '../walk/progress.ts';
import type { Build, Step } from '../walk/step.ts';
import { primaryLanguage } from '../../wiki/language.ts';

/** Gives each edition a search index of its own pages. */
export function searchIndex({ dist, wiki }: Build): Step {
  // Pagefind numbers pages in the order they come in: one after another, while the walk goes on with the page.
  let adding: Promise<unknown> = Promise.resolve();
  let open: { level: Level; index: PagefindIndex } | undefined;
  let count = 0;

  async function finish() {
    if (!open) return;
    await adding;
    const written = await open.index.writeFiles({ outputPath: join(dist, open.level.path, 'pagefind') });
    refuse(written.errors, 'write');
    await open.index.deleteIndex();
    open = undefined;
  }

  return {
    name: 'search-index',
    async file(page) {
      const { path, level } = page;
      if (!path.endsWith('.html')) return;
      if (open?.level !== level) {
        await finish();
        open = { level, index: await newIndex(wiki.settings.language) };
      }
      // Pages without an article (lists, search) would only repeat what the entries say.
      if (!path.endsWith('/index.html') || !page.text.includes('data-pagefind-body')) return;
      const { index } = open;
      const url = `/${path.slice(level.path.length).replace(/index\.html$/, '')}`;
      await adding;
      adding = index
        .addHTMLFile({ url, content: page.text })
        .then(({ errors }) => refuse(errors, `read ${path}`));
      // Heard when the next page comes.
      adding.catch(() => {});
      count++;
    },
    async pagesDone() {
      await finish();
      await close();
      return `${counted(count)} pages searchable`;
    },
  };
}

async function newIndex(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: primaryLanguage(language) });
  refuse(errors, 'start');
  return index!;
}

/** Pagefind throws nothing. @throws when it says that something went wrong */
function refuse(errors: readonly string[], what: string) {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}
