import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statfsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser the machine has, else the one that comes as an npm package, unpacked into the project's cache. */
async function executable(): Promise<string> {
  const own = [...installed, playwrightsOwn()].find((path) => path && existsSync(path));
  if (own) return own;
  const cache = resolve('.cache/chromium');
  mkdirSync(cache, { recursive: true });
  // The package unpacks into the temp folder and would take any "chromium" that lies there.
  process.env.TMPDIR = cache;
  // Told that it runs on a bare cloud image, it unpacks the libraries that such images lack.
  if (!hasLibraries()) process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function hasLibraries(): boolean {
  try {
    return execFileSync('ldconfig', ['-p'], { encoding: 'utf8' }).includes('libnss3.so');
  } catch {
    return false;
  }
}

/**
 * Whether the processes of Chromium may share memory as they do elsewhere. Playwright has them share files on the disk, for
 * the sake of containers with next to none, and pages take nearly twice as long.
 */
function hasSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 1_000_000_000;
  } catch {
    return false;
  }
}

/** How Chromium is started: headless, with the web's security on, as readers have it. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  // The packaged browser is unpacked into the temp folder; what comes later keeps its own.
  const { TMPDIR } = process.env;
  const executablePath = await executable();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  return {
    executablePath,
    ...(hasSharedMemory() && { ignoreDefaultArgs: ['--disable-dev-shm-usage'] }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-sync',
    ],
  };
}

/** Starts a Chromium of one's own. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await chromiumOptions());
}
