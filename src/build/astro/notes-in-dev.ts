import type { AstroIntegration } from 'astro';
import { readForAuthors } from '../../load.ts';

/** In dev alone, shows drafts and what breaks a law, and has pages say what is wrong with them: see dev-middleware.ts. */
export function notesInDev(): AstroIntegration {
  return {
    name: 'notes-in-dev',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev') return;
        readForAuthors();
        addMiddleware({ entrypoint: new URL('./dev-middleware.ts', import.meta.url), order: 'pre' });
      },
    },
  };
}
