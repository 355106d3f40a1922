import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a file of src/ imports: files as paths from the project's folder, packages by their names. */
export function importsOf(file: string): string[] {
  const folder = file.split('/').slice(0, -1).join('/');
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/\b(?:from |import |import\()'([^'?]+)(?:\?[^']*)?'/g)].map(([, target]) =>
    target!.startsWith('.') ? join(folder, target!).replaceAll('\\', '/') : target!,
  );
}

const closures = new Map<string, ReadonlySet<string>>();

/** A file of src/ and all that it imports, directly or by others. */
export function broughtBy(file: string): ReadonlySet<string> {
  const known = closures.get(file);
  if (known) return known;
  const all = new Set<string>();
  const add = (each: string) => {
    if (!each.startsWith('src/') || all.has(each)) return;
    all.add(each);
    importsOf(each).forEach(add);
  };
  add(file);
  closures.set(file, all);
  return all;
}

let users: ReadonlyMap<string, readonly string[]> | undefined;

/** What a component is a part of: the one file that uses it, as it never stands elsewhere, and what that is a part of. */
export function wholesOf(file: string): string[] {
  users ??= usersOfAll();
  const [user, ...others] = users.get(file) ?? [];
  return user && others.length === 0 ? [user, ...wholesOf(user)] : [];
}

function usersOfAll(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const path of globSync('src/**/*.{astro,ts}')) {
    const file = path.replaceAll('\\', '/');
    for (const used of new Set(importsOf(file))) all.set(used, [...(all.get(used) ?? []), file]);
  }
  return all;
}
