import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { basePath, siteUrl } from '../../../src/settings.ts';
import { measured } from '../../bench/measure/run.ts';
import { copyEngine } from '../engine.ts';
import { keepsMemory } from '../sparing.ts';
import { contentOf, type WikiName } from '../wikis.ts';
import { compiled, runFolder } from './run-folder.ts';

const builds = resolve('.cache/test/builds');
const day = 86_400_000;

/** What a build is made of, beside the content. */
const ingredients = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/** How a wiki is built for tests. */
export interface BuildSettings {
  /** Where it will be served from; as the environment says when left out. */
  site?: string;
  /** The path it will be served under; as the environment says when left out. */
  base?: string;
  /** Whether text is laid beside itself compressed: only nginx sends it so. */
  compressed?: boolean;
}

/** A build that tests may look at. */
export interface Build {
  /** Its folder, which is not to be changed. */
  dist: string;
  /** The most memory that building it took, all processes together, in bytes. */
  peak: number;
}

/**
 * Builds a wiki for the tests, unless it was built before from the very same files.
 * @throws if the wiki does not build
 */
export async function buildWiki(
  name: WikiName,
  { site = siteUrl, base = basePath, compressed = false }: BuildSettings,
): Promise<Build> {
  const settings = {
    WIKI_CONTENT: resolve(contentOf[name]),
    SITE_URL: site,
    BASE_PATH: base,
    PRECOMPRESS: compressed ? 'yes' : 'no',
    CI: 'true',
  };
  const dist = join(builds, `${name}-${fingerprint([...ingredients, contentOf[name]], settings)}`);
  const peakFile = `${dist}.peak`;
  mkdirSync(builds, { recursive: true });
  if (existsSync(dist) && existsSync(peakFile)) {
    for (const kept of [dist, peakFile]) utimesSync(kept, new Date(), new Date());
    return { dist, peak: Number(readFileSync(peakFile, 'utf8')) };
  }
  clearOld();
  const { place, environment } = name === 'real' ? theProject : aCopy();
  const { peak } = await measured(['src/cli/build.ts', '--outDir', dist], place, {
    ...process.env,
    ...environment,
    ...settings,
  });
  writeFileSync(peakFile, String(peak));
  return { dist, peak };
}

/** Where the real wiki is built, as its deployers do; what it takes of the memory is held to a budget. */
const theProject = { place: process.cwd(), environment: {} };

/** Where fixtures are built: in one folder, they and the real wiki would wait for each other. */
function aCopy() {
  const place = join(runFolder, 'engine');
  if (!existsSync(place)) copyEngine(place);
  return { place, environment: { ...keepsMemory, NODE_COMPILE_CACHE: compiled } };
}

/** A name that changes with any file of some places, and with any setting. */
function fingerprint(places: string[], settings: object): string {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(settings));
  for (const place of places) for (const file of filesIn(place)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .sort();
}

/** Takes away the builds that nobody has asked for since yesterday. */
function clearOld() {
  for (const name of readdirSync(builds)) {
    const path = join(builds, name);
    if (statSync(path).mtimeMs < Date.now() - day) rmSync(path, { recursive: true, force: true });
  }
}
