import { existsSync } from 'node:fs';

// npm run bench -- build, pages, lighthouse, profile, search, names, words, ahead, load
const name = process.argv[2] ?? '';
const parts = ['build', 'pages', 'lighthouse', 'profile', 'search', 'names', 'words', 'ahead', 'load'];
if (!parts.includes(name)) {
  console.error(`Say what to measure: npm run bench -- ${parts.join(', or ')}; see tests/bench/README.md`);
  process.exit(1);
}
if (['search', 'words', 'ahead', 'load'].includes(name) && !existsSync(process.argv[3] ?? 'dist')) {
  console.error('There is no build to measure: run "npm run build" first.');
  process.exit(1);
}
await import(`./${name}.ts`);
