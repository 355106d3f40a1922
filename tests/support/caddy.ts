import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './nginx.ts';

/** Whether this machine has Caddy. */
export const hasCaddy = spawnSync('caddy', ['version']).status === 0;

/**
 * Serves a build with the Caddyfile that is shipped in docs/hosting/, on a free port.
 * @param dist the build's folder
 * @param base path it was built for, with both slashes
 * @param content the content folder it was built from
 * @returns its host, without a path, and what stops it
 * @throws if the files for it cannot be made, or it does not start
 */
export async function serveWithCaddy(dist: string, base: string, content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const made = spawnSync(process.execPath, ['src/cli/hosting.ts', '--outDir', dist, '--to', folder], {
    env: { ...process.env, WIKI_CONTENT: content, BASE_PATH: base },
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`The files for Caddy were not made:\n${made.stderr}`);
  const port = await freePort();
  const config = join(folder, 'Caddyfile');
  const shipped = readFileSync('docs/hosting/Caddyfile', 'utf8')
    .replaceAll('/srv/wiki/dist-hosting', folder)
    .replaceAll('/srv/wiki/dist', resolve(dist))
    .replaceAll(':8080', `http://:${port}`);
  writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n}\n${shipped}`);
  const caddy = spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  caddy.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((done) => caddy.once('exit', () => done()));
  const url = `http://localhost:${port}`;
  while (!(await fetch(url, { method: 'HEAD', redirect: 'manual' }).catch(() => undefined))) {
    if (caddy.exitCode !== null) throw new Error(`Caddy does not start:\n${said}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return {
    url,
    stop: async () => {
      caddy.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
