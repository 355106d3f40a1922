import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../support/tiny.ts';

const cite = '<Cite sources="almanac" />';
const cure = 'Take it out: no seal covers it. What it says belongs into the sentence.';
const part = `## The part\n\nIt burns.${cite}`;

describe('link-title', () => {
  it.each([
    ['of a link', `[Below](#the-part "all is lost").${cite}\n\n${part}`, '7:1'],
    ['in single quotation marks', `[Below](#the-part 'all is lost').${cite}\n\n${part}`, '7:1'],
    ['in brackets', `[Below](#the-part (all is lost)).${cite}\n\n${part}`, '7:1'],
    ['of a definition', `[Below][x].${cite}\n\n${part}\n\n[x]: #the-part "all is lost"`, '13:1'],
    [
      'of a definition inside a spoiler, used in open text',
      `[Below][x].${cite}\n\n${part}\n\n<Spoiler level="first">\n\nOn.${cite}\n\n[x]: #the-part "all is lost"\n\n</Spoiler>`,
      '17:1',
    ],
    ['of a definition nothing uses', `On.${cite}\n\n${part}\n\n[x]: #the-part "all is lost"`, '13:1'],
    ['in a list', `- [Below](#the-part "all is lost").${cite}\n\n${part}`, '7:3'],
    ['in the head of a table', `| [a](#the-part "all is lost") |\n| --- |\n| b${cite} |\n\n${part}`, '7:3'],
    ['inside a tag', `<Disputed>\n\n[a](#the-part "all is lost")${cite}\n\n</Disputed>\n\n${part}`, '9:1'],
  ])('%s', (_where, body, place) => {
    expect(toldOf(body)).toEqual([`${place} link-title: the title "all is lost" on a link. ${cure}`]);
  });

  it('is missed by nobody where there is none', () => {
    expect(toldOf(`[Below](#the-part) and [below][x].${cite}\n\n${part}\n\n[x]: #the-part`)).toEqual([]);
  });
});

describe('a link written [words][name]', () => {
  const sealed = `<Spoiler level="first">\n\n## All is lost\n\nOn.${cite}`;

  it('leads to what is open where the link stands, wherever its address does', () => {
    expect(toldOf(`[Below][x].${cite}\n\n${sealed}\n\n[x]: #all-is-lost\n\n</Spoiler>`)).toEqual([
      expect.stringMatching(/^\d+:\d+ unknown-anchor: "lamp" has no heading "#all-is-lost" here/),
    ]);
    expect(toldOf(`[x]: #all-is-lost\n\n${sealed}\n\n[Above][x].${cite}\n\n</Spoiler>`)).toEqual([]);
  });

  it('is no place for another link', () => {
    expect(toldOf(`[<Ref to="chair" />][x].${cite}\n\n${part}\n\n[x]: #the-part`)).toEqual([
      expect.stringContaining('misplaced-tag: <Ref> within a link'),
    ]);
  });

  it.each(['[a][x] burns.', 'It burns.'])('leaves the page for nowhere, used or not: %s', (words) => {
    expect(toldOf(`${words}${cite}\n\n[x]: https://example.org/`)).toEqual([
      expect.stringContaining('9:6 unsafe-link: link to "https://example.org/"'),
    ]);
  });

  it('is told of once where there is no such heading', () => {
    expect(toldOf(`[a][x] burns.${cite}\n\n[x]: #nowhere`)).toHaveLength(1);
    expect(toldOf(`It burns.${cite}\n\n[x]: #nowhere`)).toHaveLength(1);
  });
});

describe('the head of a table', () => {
  const table = (head: string) => `| ${head} | Lamp |\n| --- | --- |\n| one | two${cite} |`;

  it('takes no citation', () => expect(toldOf(table('Night of the saboteur'))).toEqual([]));

  it('is held to the laws of prose', () => {
    expect(toldOf(table('The favorite'))).toEqual([expect.stringContaining('american-spelling')]);
    expect(toldOf(table('December 29, 2017'))).toEqual([expect.stringContaining('date-in-prose')]);
  });
});
