import { fromFile } from '@capsizecss/unpack/fs';
import { describe, expect, it } from 'vitest';
import { fallbackFaces } from '../../../src/styles/fallback-faces.ts';
import { webFaces } from '../../../src/styles/face-metrics.ts';

it.each(webFaces)('knows the measures of $family $weight $style as its file has them', async (face) => {
  const read = await fromFile(`node_modules/@fontsource/${face.file}.woff2`);
  expect({ em: face.em, ascent: face.ascent, descent: face.descent, width: face.width }).toEqual({
    em: read.unitsPerEm,
    ascent: read.ascent,
    descent: -read.descent,
    width: read.xWidthAvg,
  });
  expect(read.lineGap).toBe(0);
});

describe('the faces that stand in for those of the site', () => {
  const { names, css } = fallbackFaces();
  const rule = (family: string, rest: string) =>
    css.split('@font-face').find((each) => each.includes(`"${family}";${rest}`)) ?? '';

  it('are of every kind of device, for each family', () => {
    expect(names).toEqual({
      Michroma: ['Michroma-Arial', 'Michroma-Roboto', 'Michroma-DejaVu'],
      Jost: ['Jost-Arial', 'Jost-Roboto', 'Jost-DejaVu'],
      'Source Serif 4': ['SourceSerif-Times', 'SourceSerif-Noto', 'SourceSerif-DejaVu'],
    });
  });

  it('are as wide and lines of them as high as those of the site', () => {
    const jost = rule('Jost-Arial', 'font-weight:400');
    const number = (name: string) => Number(new RegExp(`${name}:([\\d.]+)%`).exec(jost)![1]) / 100;
    expect(number('size-adjust') * (913 / 2048)).toBeCloseTo(428 / 1000, 3);
    expect(number('ascent-override') * number('size-adjust')).toBeCloseTo(1.07, 3);
    expect(number('descent-override') * number('size-adjust')).toBeCloseTo(0.375, 3);
  });

  it('are bold where the face is', () => {
    expect(rule('Jost-Arial', 'font-weight:600')).toContain('local("Arial-BoldMT")');
    expect(rule('SourceSerif-Noto', 'font-weight:400;font-style:italic')).toContain('local("NotoSerif")');
  });
});
