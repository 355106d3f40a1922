// Serves the wiki in the current folder as dev does, each element marked with the component that wrote it: Astro marks
// those of a component with a style kept to it, so every component gets one more. Tells the process that has begun it
// the port.
import { readFileSync } from 'node:fs';
import { dev } from 'astro';

const { address } = await dev({
  logLevel: 'error',
  server: { port: 0 },
  vite: {
    // The one beside the packages is of the project itself.
    cacheDir: '.cache/vite',
    server: { hmr: false, watch: null },
    plugins: [
      {
        name: 'marked',
        enforce: 'pre',
        load: {
          filter: { id: { include: /\/src\/.*\.astro$/, exclude: /\/node_modules\// } },
          handler: (id: string) => `${readFileSync(id, 'utf8')}\n<style>[data-mark] { --mark: 0 }</style>\n`,
        },
      },
    ],
  },
});
process.send!(address.port);
