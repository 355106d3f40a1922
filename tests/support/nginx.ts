import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Whether this machine has nginx. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/** Where Debian puts the module that sends `.br` files. */
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A build served by nginx. */
export interface Served {
  /** Its address, with the base path and without the last slash. */
  url: string;
  /** Memory of all processes, in kilobytes. */
  memory: () => number;
  /** The last lines of its log of errors. */
  errors: () => string;
  stop: () => Promise<void>;
}

/**
 * Serves a build with the configuration that is shipped in docs/hosting/, on a free port of this machine only.
 * @param dist the build's folder
 * @param base path it was built for, with both slashes
 * @param content the content folder it was built from
 * @param at the port, where it must be a certain one
 */
export async function serveWithNginx(
  dist: string,
  base: string,
  content: string,
  at?: number,
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const hosting = join(folder, 'hosting');
  const made = spawnSync(process.execPath, ['src/cli/hosting.ts', '--outDir', dist, '--to', hosting], {
    env: { ...process.env, WIKI_CONTENT: content, BASE_PATH: base },
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`The files for nginx were not made:\n${made.stderr}`);
  const port = at ?? (await freePort());
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, configuration(resolve(dist), base, hosting, folder, port));
  mkdirSync(join(folder, 'temp'));
  const nginx = spawn('nginx', ['-p', folder, '-c', config, '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((done) => nginx.once('exit', () => done()));
  const errors = () => readFileSync(join(folder, 'error.log'), 'utf8');
  await answering(`http://localhost:${port}/`, () => nginx.exitCode === null, errors);
  return {
    url: `http://localhost:${port}${base.slice(0, -1)}`,
    memory: () => memoryOf(nginx.pid!),
    errors,
    stop: async () => {
      nginx.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The shipped configuration with this machine's places, in the foreground and without rights. */
function configuration(dist: string, base: string, hosting: string, folder: string, port: number): string {
  const shipped = readFileSync(`docs/hosting/${base === '/' ? 'nginx.conf' : 'nginx-path.conf'}`, 'utf8');
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  );
  return [
    `daemon off; pid ${folder}/nginx.pid; worker_shutdown_timeout 1s;`,
    // A test that runs as root would have nginx give up its rights, and with them the build.
    process.getuid?.() === 0 ? 'user root;' : '',
    (existsSync(brotli)
      ? shipped
          .replace(/#load_module \S+;/, `load_module ${brotli};`)
          .replace('#brotli_static', 'brotli_static')
      : shipped
    )
      .replace('http {', `http {\n    access_log off;\n    ${temp.join(' ')}`)
      .replace('listen 8080;', `listen 127.0.0.1:${port}; listen [::1]:${port};`)
      .replaceAll('/wiki/callister', base.slice(0, -1) || '/wiki/callister')
      .replaceAll('/srv/wiki/dist-hosting', hosting)
      .replaceAll('/srv/wiki/dist', dist),
  ].join('\n');
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

/** Waits until a server answers at all. */
async function answering(url: string, alive: () => boolean, errors: () => string): Promise<void> {
  while (alive()) {
    const response = await fetch(url, { method: 'HEAD' }).catch(() => undefined);
    if (response) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`nginx does not start:\n${errors()}`);
}

/** What a process and its children hold in memory, in kilobytes. */
function memoryOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '--pid', String(pid), '--ppid', String(pid)], {
    encoding: 'utf8',
  });
  return stdout.split('\n').reduce((sum, line) => sum + Number(line), 0);
}
