import { existsSync } from 'node:fs';

// npm run bench -- build, pages, profile, search, load
const name = process.argv[2] ?? '';
const parts = ['build', 'pages', 'profile', 'search', 'load'];
if (!parts.includes(name)) {
  console.error(`Say what to measure: npm run bench -- ${parts.join(', or ')}; see tests/bench/README.md`);
  process.exit(1);
}
if (['search', 'load'].includes(name) && !existsSync('dist')) {
  console.error('There is no build to measure: run "npm run build" first.');
  process.exit(1);
}
await import(`./${name}.ts`);
