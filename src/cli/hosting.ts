import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddySnippet } from '../hosting/caddy.ts';
import { nginxLocation, nginxMaps } from '../hosting/nginx.ts';
import { headerPolicy } from '../hosting/security-policy.ts';
import { siteOf } from '../hosting/site.ts';
import { objectList } from '../hosting/static-hosts.ts';
import { fileMode, makeFolder } from './readable.ts';

try {
  await writeServerFiles();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function writeServerFiles() {
  const { values } = parseArgs({
    options: {
      outDir: { type: 'string', default: 'dist' },
      to: { type: 'string', default: 'dist-hosting' },
    },
  });
  // Within, so that a wrong setting is told like a problem of the content.
  const { basePath, https } = await import('../settings.ts');
  const { content } = await import('../load.ts');
  const { wiki } = content();
  if (!existsSync(join(values.outDir, 'index.html'))) {
    throw new Error(
      `There is no build at ${values.outDir}: run "npm run build" first, or name its folder with --outDir.`,
    );
  }
  const { site, moves } = siteOf(wiki, basePath, headerPolicy(https));
  const dist = resolve(values.outDir);
  const served = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && !/^[._]|\.(br|gz)$/.test(each.name))
    .map((each) => relative(dist, join(each.parentPath, each.name)).replaceAll('\\', '/'))
    .sort();

  // Outside the build, as they are for servers and not for readers.
  const folder = resolve(values.to);
  makeFolder(folder);
  const files = {
    'nginx-maps.conf': nginxMaps(site, moves),
    'nginx-location.conf': nginxLocation(site),
    'caddy.conf': caddySnippet(site, moves),
    'objects.tsv': objectList(served, site),
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    // Servers read them as somebody else.
    chmodSync(join(folder, name), fileMode);
  }
  console.log(`Written for ${basePath}: ${readdirSync(folder).sort().join(', ')} in ${values.to}/`);
}
