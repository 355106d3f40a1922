import { expect, it } from 'vitest';
import { loadWiki } from '../../../src/load.ts';
import { readFolder } from '../../../src/read/files/read-folder.ts';
import { guide, under } from '../../support/guide.ts';

const examples = [...guide.matchAll(/```mdx\n([\s\S]*?)```/g)].map(([, text]) => text!);
const whole = examples.find((text) => text.startsWith('---'))!;
const [, frontmatter] = whole.split('---\n');
const path = 'people/jimmi-simpson.mdx';
const content = readFolder('content');

it('the authors’ guide has a whole entry, and one example per tag', () => {
  for (const tag of ['Ref', 'Cite', 'Spoiler', 'Quote', 'Disputed']) {
    expect(under(`### ${headingOf(tag)}`)).toContain(`<${tag}`);
  }
});

it.each(examples.map((text) => ({ start: text.replace(/\s+/g, ' ').slice(0, 60), text })))(
  'an example of the guide has no problem in this wiki: $start',
  ({ text }) => {
    const entry = text === whole ? text : `---\n${frontmatter}---\n\n${text}`;
    const { issues } = loadWiki({ ...content, [path]: entry });
    const own = issues.filter((issue) => issue.file.endsWith(path));
    // An example of one tag need not link as much as an entry must.
    expect(own.filter((issue) => text === whole || issue.code !== 'few-links-out')).toEqual([]);
  },
);

function headingOf(tag: string): string {
  return new RegExp(`^### (${tag}: .*)$`, 'm').exec(guide)?.[1] ?? tag;
}
