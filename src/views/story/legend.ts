import type { Emblem } from '../../draw/emblem-shapes.ts';
import type { Edition } from '../../wiki/edition.ts';
import { versionsOf } from '../../wiki/versions.ts';
import type { Appearance, Timeline } from './timeline.ts';

/** Something that is drawn on a timeline, and what it means. */
export interface LegendLine {
  sign: 'thread' | 'broken' | 'stop' | 'crossing' | 'filled' | 'hollow' | 'follow';
  /** The sign in words, for who does not see it. */
  said: string;
  means: string;
  /** For the signs of people: that of one of them. */
  emblem?: Emblem;
}

/** Explains what a timeline draws, and nothing else: below the level of a copy nothing speaks of one. */
export function legendOf(edition: Edition, { scenes, follows }: Timeline): LegendLine[] {
  const threads = new Set(scenes.flatMap(({ strands }) => strands.map(({ thread }) => thread)));
  const crossed = scenes.some(({ crossings }) => crossings.length > 0);
  const cast = scenes.flatMap((scene) => scene.cast);
  const copies = cast.filter(({ copy }) => copy);
  const namesOf = (own: Appearance[]) => [...new Set(own.map(({ version }) => version!))].join(' or ');
  const copied = namesOf(copies);
  const who = follows?.fields.title;
  const original = `${who}, the ${versionsOf(edition)[0]!.label}`;
  const emblemIn = (own: Appearance[]) => own.find(({ emblem }) => emblem)?.emblem;

  const lines: (LegendLine | false)[] = [
    threads.has(0) && {
      sign: 'thread',
      said: 'Thick line',
      means: !who ? 'the story' : threads.has(1) ? original : who,
    },
    threads.has(1) && {
      sign: 'broken',
      said: 'Broken line',
      means: `${who}, the ${namesOf(copies.filter(({ follow }) => !follow))}`,
    },
    { sign: 'stop', said: 'Number in a ring', means: 'a scene' },
    crossed && { sign: 'crossing', said: 'Dotted arrow', means: 'what passes to another world' },
    copied !== '' && {
      sign: 'filled',
      said: 'Filled sign',
      means: 'a person',
      emblem: emblemIn(cast.filter(({ copy }) => !copy)),
    },
    copied !== '' && {
      sign: 'hollow',
      said: 'Outlined sign',
      means: `${articleOf(copied)} ${copied}`,
      emblem: emblemIn(copies),
    },
    cast.some(({ follow }) => follow) && {
      sign: 'follow',
      said: 'Arrow beside a name',
      means: 'follow them from there on',
    },
  ];
  return lines.filter((line) => line !== false);
}

/** How to read signs in one sentence, where some are of copies. @param copies what those are called */
export function copyLegend(copies: readonly string[]): string {
  const copied = copies.join(' or ');
  return copied && `A filled sign is a person, an outlined one ${articleOf(copied)} ${copied}.`;
}

const articleOf = (noun: string) => (/^[aeiou]/i.test(noun) ? 'an' : 'a');
