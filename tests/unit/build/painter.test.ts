import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { box } from '../../../src/build/pictures/boxes.ts';
import type { Picture } from '../../../src/build/pictures/paint-picture.ts';
import { Painter } from '../../../src/build/pictures/painter.ts';

const folder = mkdtempSync(join(tmpdir(), 'painter-'));
afterAll(() => rmSync(folder, { recursive: true }));

const kept = (name: string) => join(folder, name);
const timeline = (name: string, width = 64): Picture => ({
  kept: kept(name),
  timeline: {
    design: box({ width: '100%', height: 8, backgroundColor: '#000000' }),
    width,
    words: ['A & B', 'one', 'two'],
  },
});

describe('a painter', () => {
  it('keeps each picture before it tells of it, those of a later call after those of an earlier', async () => {
    const painter = new Painter();
    const told: string[] = [];
    const paint = (names: readonly string[]) =>
      painter.paint(
        names.values().map((name) => timeline(name)),
        () => {
          told.push(names.find((name) => !told.includes(name))!);
          expect(existsSync(`${kept(told.at(-1)!)}.png`)).toBe(true);
        },
      );
    const many = Array.from({ length: 20 }, (_, index) => `picture-${index}`);
    await Promise.all([paint(many), paint(['last'])]);
    expect(told).toEqual([...many, 'last']);
    expect(readdirSync(folder).length).toBe(2 * told.length);
    expect(readFileSync(`${kept('last')}.svg`, 'utf8')).toContain(
      '<title>A &amp; B</title><desc>one; two</desc>',
    );
  });

  it('asks for few at a time', async () => {
    let taken = 0;
    let done = 0;
    let most = 0;
    const each = function* () {
      for (taken = 1; taken <= 30; taken++) {
        most = Math.max(most, taken - done);
        yield timeline(`few-${taken}`);
      }
    };
    await new Painter().paint(each(), () => void done++);
    expect(done).toBe(30);
    expect(most).toBeLessThan(10);
  });

  it('says what is wrong with one that cannot be painted, and paints none that are asked for later', async () => {
    const painter = new Painter();
    const broken = painter.paint([timeline('broken', Number.NaN)], () => {});
    const later = painter.paint([timeline('later')], () => {});
    await expect(broken).rejects.toThrow('SVG has an invalid size');
    await expect(later).rejects.toThrow(/\w/);
    expect(existsSync(`${kept('later')}.png`)).toBe(false);
  });
});
