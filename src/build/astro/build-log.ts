import type { AstroLoggerDestination } from 'astro';
import nodeLog from 'astro/logger/node';
import { counted, progressTo, type Progress } from '../walk/progress.ts';

/** Astro's log without a line for every page: how many there are is said now and then, and at the end. */
export default function buildLog(): AstroLoggerDestination {
  const log = nodeLog({ level: 'info' });
  const say = (message: string) => log.write({ label: 'pages', level: 'info', message, newLine: true });
  let rendered = 0;
  let progress: Progress | undefined;
  return {
    write(event) {
      const page = event.level === 'info' && event.message.includes('├─');
      const itsTime = event.label === 'SKIP_FORMAT' && /\(\+\d/.test(event.message);
      if (page) {
        progress ??= progressTo(say);
        progress(++rendered, undefined, 'rendered');
      }
      if (page || itsTime) return;
      if (rendered > 0) say(`${counted(rendered)} rendered`);
      rendered = 0;
      log.write(event);
    },
  };
}
