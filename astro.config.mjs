import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { hostFiles } from './src/integrations/host-files.ts';
import { leakScan } from './src/integrations/leak-scan.ts';
import { precompress } from './src/integrations/precompress.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { tagOffsets } from './src/integrations/tag-offsets.ts';
import { fonts } from './src/styles/fonts.ts';
import { basePath, contentFolder, port, siteUrl } from './src/settings.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  // Stores of different content folders must not mix.
  cacheDir: `.cache/astro-${contentFolder.shown.replace(/\W+/g, '-')}`,
  trailingSlash: 'always',
  // Inlined, no stylesheet holds up the first paint.
  build: { format: 'directory', inlineStylesheets: 'always' },
  server: { port },
  devToolbar: { enabled: false },
  fonts: fonts(fontProviders.local()),
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [tagOffsets] }) },
  // The scan reads what all others have written; what it passed is compressed.
  integrations: [mdx(), searchIndex(), hostFiles(), leakScan(), precompress()],
  vite: {
    plugins: [tailwindcss()],
    worker: { format: 'es' },
    resolve: { alias: { '#content': contentFolder.path } },
    server: { fs: { allow: ['.', contentFolder.path] }, watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
    // Astro marks every MDX module in a way Rolldown warns about (withastro/astro#18087).
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
