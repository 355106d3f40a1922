import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { componentLayer } from './src/build/astro/component-layer.ts';
import { contentDoor } from './src/build/astro/content-door.ts';
import { notesInDev } from './src/build/astro/notes-in-dev.ts';
import { searchInDev } from './src/build/astro/search-in-dev.ts';
import { firstHeading } from './src/build/astro/first-heading.ts';
import { siteMap } from './src/build/astro/site-map.ts';
import { tagOffsets } from './src/build/astro/tag-offsets.ts';
import { typesetBodies } from './src/build/astro/typeset-texts.ts';
import { afterPages } from './src/build/index.ts';
import { fonts } from './src/styles/fonts.ts';
import { basePath, contentFolder, port, siteUrl } from './src/settings.ts';

/** The modules of entries, some hundred to a chunk. */
const texts = { name: 'texts', test: /\.mdx/, maxSize: 1_000_000 };

/** Sets no marks of its own: titles, contents and search would show others (see src/read/body/typeset.ts). */
const processor = satteri({
  mdastPlugins: [typesetBodies, tagOffsets, firstHeading],
  features: { smartPunctuation: false },
});

export default defineConfig({
  site: siteUrl,
  base: basePath,
  // Stores of different content folders must not mix.
  cacheDir: `.cache/astro-${basename(contentFolder.path)}-${createHash('sha256').update(contentFolder.path).digest('hex').slice(0, 8)}`,
  trailingSlash: 'always',
  // The walk puts them into the pages, each cut to what it shows: till then they need not be carried through it.
  build: { format: 'directory', inlineStylesheets: 'never' },
  server: { port },
  devToolbar: { enabled: false },
  fonts: fonts(fontProviders.local()),
  markdown: { syntaxHighlight: false, processor },
  // What writes files of its own comes before the walk, which looks at all of them.
  integrations: [contentDoor(), notesInDev(), mdx(), searchInDev(), ...siteMap(), afterPages()],
  vite: {
    plugins: [componentLayer, tailwindcss()],
    worker: { format: 'es' },
    // Scripts and the print style stay files: one inline script, and one copy for all pages.
    server: { fs: { allow: ['.', contentFolder.path] }, watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
    // A file for every entry would be written, and read again, only to be taken away.
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: [texts] } } } } },
    },
    // Astro marks every MDX module in a way Rolldown warns about (withastro/astro#18087).
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
