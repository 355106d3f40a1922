/**
 * A program that asks the data a question, as the data page prints it: Node or a browser's console runs it.
 * @param home the address of the folder of the data
 */
export const exampleOf = (home: string) => `const home = ${JSON.stringify(home)};
const read = async (name) => (await fetch(new URL(name, home))).json();
const entries = await read('entries.json');
const titles = new Map(entries.map(({ id, title }) => [id, title]));
for (const { kind, fields } of entries) {
  if (kind !== 'Review' || fields.stance !== 'mixed') continue;
  const [critic, outlet] = [fields.critic, fields.outlet].map((id) => titles.get(id) ?? id ?? 'not known');
  console.log(\`\${critic}, \${outlet}, \${fields.published?.value ?? 'undated'}\`);
}`;
