import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** Why the site cannot be built as the environment says; it is told without a stack, which would lead nowhere. */
class SettingsProblem extends Error {
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}

/**
 * What a deployer has set, each setting checked; README.md lists them.
 * @param environment the variables of the process
 * @param project the folder that relative paths begin at
 * @throws SettingsProblem that names each wrong variable, what it holds, and what it wants
 */
export function readSettings(environment: Readonly<NodeJS.ProcessEnv>, project: string) {
  const problems: string[] = [];
  const { SITE_URL, BASE_PATH, WIKI_CONTENT, PRECOMPRESS, PORT } = environment;
  const checked = <T>(name: string, value: string | undefined, read: (value: string) => T | Wanted) => {
    const found = read(value ?? '');
    if (!(found instanceof Wanted)) return found;
    problems.push(`${name} holds ${JSON.stringify(value)}: ${found.sentence}`);
    return undefined;
  };
  const site = checked('SITE_URL', SITE_URL, readSite);
  const base = checked('BASE_PATH', BASE_PATH, readBase);
  const precompress = checked('PRECOMPRESS', PRECOMPRESS, readPrecompress);
  const port = checked('PORT', PORT, readPort);
  const content = resolve(project, WIKI_CONTENT || 'content');
  problems.push(...problemsOfFolder(content, project, WIKI_CONTENT));
  if (
    site === undefined ||
    base === undefined ||
    precompress === undefined ||
    port === undefined ||
    problems.length > 0
  ) {
    throw new SettingsProblem(problems.join('\n'));
  }
  return { site, base, precompress, port, content };
}

/** What a setting should hold instead. */
class Wanted {
  readonly sentence: string;
  constructor(sentence: string) {
    this.sentence = sentence;
  }
}

function readSite(value: string): string | Wanted {
  if (value === '') return 'http://localhost:4321';
  const example = 'It wants where the site will be served from, as "https://example.org".';
  const [, scheme, host, rest] = /^([a-z][a-z\d+.-]*:\/\/)?([^/?#]*)(.*)$/is.exec(value) ?? [];
  if (!scheme) return new Wanted(`there is no https:// at its beginning. ${example}`);
  if (!/^https?:\/\/$/i.test(scheme))
    return new Wanted(`${scheme} is neither https:// nor http://. ${example}`);
  if (rest && rest !== '/') {
    return new Wanted(
      `a path does not belong there. It wants "${scheme}${host}" alone; ${/^\/[^?#]*$/.test(rest) ? `put "${rest}" into BASE_PATH` : `leave out "${rest}"`}.`,
    );
  }
  if (!/^(\[[\da-f:.]+\]|[\p{L}\p{M}\p{N}._-]+)(:\d{1,5})?$/iu.test(host!) || !URL.canParse(scheme + host!)) {
    return new Wanted(`${JSON.stringify(host ?? '')} is no name of a host. ${example}`);
  }
  return new URL(scheme + host!).origin;
}

function readBase(value: string): string | Wanted {
  const example = 'It wants the path alone that the site is served under, as "/wiki/".';
  if (/^[a-z][a-z\d+.-]*:|^\/\/[^/]/i.test(value)) {
    return new Wanted(`an address does not belong there; its beginning goes into SITE_URL. ${example}`);
  }
  const parts = value.replace(/^\/|\/$/g, '').split('/');
  if (parts.length === 1 && parts[0] === '') return '/';
  // Nothing that a browser, a server's configuration, or a file of redirects reads as something else.
  const odd = /[^a-z\d._~/-]/i.exec(value)?.[0];
  if (odd !== undefined) {
    return new Wanted(
      `${JSON.stringify(String.fromCodePoint(value.codePointAt(value.indexOf(odd))!))} may not stand there: use letters from a to z, digits, hyphens and slashes. ${example}`,
    );
  }
  if (parts.some((part) => /^\.{0,2}$/.test(part))) {
    return new Wanted(`between two slashes there must be a name. ${example}`);
  }
  return `/${parts.join('/')}/`;
}

function readPrecompress(value: string): boolean | Wanted {
  if (value === '' || value === 'yes') return true;
  return value === 'no' ? false : new Wanted('it wants "yes" or "no".');
}

function readPort(value: string): number | Wanted {
  if (value === '') return 4321;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  return port >= 1 && port <= 65_535 ? port : new Wanted('it wants a whole number from 1 to 65535.');
}

/** Characters that tools of the build take for something else in the path of a file. */
const misread = process.platform === 'win32' ? /[%#?\p{Cc}]/u : /[%#?\\\p{Cc}]/u;

function problemsOfFolder(content: string, project: string, setting: string | undefined): string[] {
  const cure = (name: string) =>
    `${JSON.stringify(misread.exec(name)![0])} in the name of a folder is misread by the tools of the build: rename it.`;
  if (misread.test(project)) return [`The project lies in ${JSON.stringify(project)}: ${cure(project)}`];
  return misread.test(content) ? [`WIKI_CONTENT holds ${JSON.stringify(setting)}: ${cure(content)}`] : [];
}

const settings = readSettings(process.env, process.cwd());

/** Where the site will be served from, without its path. */
export const siteUrl = settings.site;

/** Whether somebody has said where the site will be served from. */
export const siteIsNamed = Boolean(process.env.SITE_URL);

/**
 * Where others find something of this site: its whole address, or its path while nobody has said where the site is.
 * @param href a path from the root of the site
 */
export const publicAddress = (href: string): string => (siteIsNamed ? new URL(href, siteUrl).href : href);

/** Whether the site will be served encrypted. */
export const https = siteUrl.startsWith('https:');

/** The path the site is served under, beginning and ending with a slash. */
export const basePath = settings.base;

/** Whether text is laid beside itself compressed, for servers that send it so. */
export const precompressing = settings.precompress;

/** The port of the local servers. */
export const port = settings.port;

/** The version of the engine, as package.json has it. */
export const engineVersion = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string })
  .version;

/** The content folder, and how messages name it. */
export const contentFolder = {
  path: settings.content,
  shown: `${relative(process.cwd(), settings.content).replaceAll('\\', '/') || '.'}/`,
};
