import { existsSync } from 'node:fs';

// npm run bench -- search, npm run bench -- load
const name = process.argv[2] ?? '';
if (!existsSync(new URL(`${name}.ts`, import.meta.url)) || name === 'run') {
  console.error('Say what to measure: npm run bench -- search, or load');
  process.exit(1);
}
if (!existsSync('dist')) {
  console.error('There is no build to measure: run "npm run build" first.');
  process.exit(1);
}
await import(`./${name}.ts`);
