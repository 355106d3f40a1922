import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { close, createIndex } from 'pagefind';

/** Pagefind over the finished pages, as its guide says. */
const pagefind = {
  name: 'pagefind',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { index } = await createIndex();
      await index.addDirectory({ path: dir.pathname });
      await index.writeFiles({ outputPath: `${dir.pathname}pagefind` });
      await close();
    },
  },
};

export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), pagefind],
  // The same warnings are silenced as in the site that is measured against it.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
