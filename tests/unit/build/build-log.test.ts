import type { AstroLoggerMessage } from 'astro';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import buildLog from '../../../src/build/astro/build-log.ts';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.useFakeTimers();
  vi.spyOn(process.stdout, 'write').mockImplementation(
    (text) => !!said.push(String(text).replace(/^\S+ /, '')),
  );
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => !!said.push(`to stderr: ${String(text)}`));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const event = (message: string, more: Partial<AstroLoggerMessage> = {}): AstroLoggerMessage => ({
  label: null,
  level: 'info',
  message,
  newLine: true,
  ...more,
});

it('counts pages instead of naming them, and says so now and then on long builds', () => {
  const log = buildLog();
  const page = (name: string) => {
    log.write(event(`  ├─ ${name}`, { newLine: false }));
    log.write(event(' (+3ms) ', { label: 'SKIP_FORMAT' }));
  };
  log.write(event('Building static entrypoints...'));
  vi.advanceTimersByTime(60_000);
  page('/index.html');
  page('/a-z/index.html');
  vi.advanceTimersByTime(11_000);
  page('/map/index.html');
  log.write(event('✓ Completed in 12s.'));
  log.write(event('Complete!'));
  expect(said.map((each) => each.trim().replace(/\[pages\]/, 'pages:'))).toEqual([
    'Building static entrypoints...',
    expect.stringMatching(/pages.* 3 rendered/),
    expect.stringMatching(/pages.* 3 rendered/),
    '✓ Completed in 12s.',
    'Complete!',
  ]);
});

it('hides no warning and no error, even about a page', () => {
  const log = buildLog();
  log.write(event('something about ├─ /index.html', { level: 'warn' }));
  log.write(event('Caught error rendering /index.html', { level: 'error' }));
  expect(said.join('')).toContain('something about');
  expect(said.join('')).toMatch(/to stderr: .*Caught error/);
});
