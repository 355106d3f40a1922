import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

interface Described {
  parents: string[];
  properties: Set<string>;
}

/** The types of schema.org with the properties each may have, as schema-dts states the vocabulary. */
function readVocabulary(): Map<string, Described> {
  const path = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/[^/]+$/, 'schema.d.ts');
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const types = new Map<string, Described>();
  for (const statement of file.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const parents = statement.heritageClauses?.flatMap(({ types: of }) =>
      of.map(({ expression }) => (expression as ts.Identifier).text),
    );
    const properties = statement.members.flatMap(({ name }) =>
      name && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? [name.text] : [],
    );
    types.set(statement.name.text, { parents: parents ?? [], properties: new Set(properties) });
  }
  return types;
}

let vocabulary: Map<string, Described> | undefined;

function hasProperty(type: string, property: string): boolean {
  const described = vocabulary!.get(type);
  return (
    !!described &&
    (described.properties.has(property) || described.parents.some((parent) => hasProperty(parent, property)))
  );
}

/** What in JSON-LD is no word of schema.org: types that do not exist, and properties that a type has not. */
export function vocabularyFaults(data: unknown, path = ''): string[] {
  vocabulary ??= readVocabulary();
  if (Array.isArray(data)) return data.flatMap((each) => vocabularyFaults(each, path));
  if (typeof data !== 'object' || data === null) return [];
  const type = (data as { '@type'?: string })['@type'];
  const here = `${path}/${type ?? ''}`;
  const own = Object.entries(data).filter(([name]) => !name.startsWith('@'));
  const within = Object.entries(data).flatMap(([name, value]) =>
    name.startsWith('@') && name !== '@graph' ? [] : vocabularyFaults(value, `${here}.${name}`),
  );
  if (type === undefined) return [...own.map(([name]) => `${here}.${name}: of no type`), ...within];
  if (!vocabulary.has(`${type}Leaf`)) return [`${here}: no such type`, ...within];
  const strange = own.filter(([name]) => !hasProperty(`${type}Leaf`, name.replace(/-input$/, '')));
  return [...strange.map(([name]) => `${here}.${name}: no such property`), ...within];
}
