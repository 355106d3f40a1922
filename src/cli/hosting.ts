import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddySnippet } from '../hosting/caddy.ts';
import { nginxLocation, nginxMaps } from '../hosting/nginx.ts';
import { headerPolicy } from '../hosting/security-policy.ts';
import { siteOf } from '../hosting/site.ts';
import { objectList } from '../hosting/static-hosts.ts';
import { content } from '../load.ts';
import { basePath, https } from '../settings.ts';

const { values } = parseArgs({
  options: {
    outDir: { type: 'string', default: 'dist' },
    to: { type: 'string', default: 'dist-hosting' },
  },
});
const wiki = read();
if (!existsSync(join(values.outDir, 'index.html'))) {
  console.error(
    `There is no build at ${values.outDir}: run "npm run build" first, or name its folder with --outDir.`,
  );
  process.exit(1);
}
const { site, moves } = siteOf(wiki, basePath, headerPolicy(https));
const dist = resolve(values.outDir);
const served = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile() && !/^[._]|\.(br|gz)$/.test(each.name))
  .map((each) => relative(dist, join(each.parentPath, each.name)).replaceAll('\\', '/'))
  .sort();

// Outside the build, as they are for servers and not for readers.
mkdirSync(values.to, { recursive: true });
writeFileSync(join(values.to, 'nginx-maps.conf'), nginxMaps(site, moves));
writeFileSync(join(values.to, 'nginx-location.conf'), nginxLocation(site));
writeFileSync(join(values.to, 'caddy.conf'), caddySnippet(site, moves));
writeFileSync(join(values.to, 'objects.tsv'), objectList(served, site));
console.log(`Written for ${basePath}: ${readdirSync(values.to).sort().join(', ')} in ${values.to}/`);

function read() {
  try {
    return content().wiki;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
