/** Measures of a face, in its own units: of a line, and of the average letter of Latin text. */
export interface Metrics {
  em: number;
  ascent: number;
  descent: number;
  width: number;
}

/** A typeface of the site, as its package brings it. */
export interface WebFace extends Metrics {
  family: string;
  generic: 'serif' | 'sans-serif';
  weight: number;
  style: 'normal' | 'italic';
  /** Its file in the packages of Fontsource. */
  file: string;
}

const michroma = { family: 'Michroma', generic: 'sans-serif', em: 2048, ascent: 2368, descent: 544 } as const;
const jost = { family: 'Jost', generic: 'sans-serif', em: 1000, ascent: 1070, descent: 375 } as const;
const serif = { family: 'Source Serif 4', generic: 'serif', em: 1000, ascent: 1036, descent: 335 } as const;
const upright = 'normal';

/** The typefaces of the site; a test reads the measures from their files. */
export const webFaces: readonly WebFace[] = [
  { ...michroma, weight: 400, style: upright, width: 1293, file: 'michroma/files/michroma-latin-400-normal' },
  { ...jost, weight: 400, style: upright, width: 428, file: 'jost/files/jost-latin-400-normal' },
  { ...jost, weight: 600, style: upright, width: 458, file: 'jost/files/jost-latin-600-normal' },
  {
    ...serif,
    weight: 400,
    style: upright,
    width: 479,
    file: 'source-serif-4/files/source-serif-4-latin-400-normal',
  },
  {
    ...serif,
    weight: 400,
    style: 'italic',
    width: 441,
    file: 'source-serif-4/files/source-serif-4-latin-400-italic',
  },
  {
    ...serif,
    weight: 600,
    style: upright,
    width: 486,
    file: 'source-serif-4/files/source-serif-4-latin-600-normal',
  },
];

/**
 * A face that devices have, with as few of the names it is known by there as will do: a browser looks for each before text is
 * laid out, and where the last is the one, that takes longer than the text. The name that PostScript knows is the same in
 * all versions of a face, but for Noto Serif.
 */
interface LocalFace {
  name: string;
  generic: 'serif' | 'sans-serif';
  regular: Metrics & { called: string[] };
  bold: Metrics & { called: string[] };
}

const times = { em: 2048, ascent: 1825, descent: 443 };
const arial = { em: 2048, ascent: 1854, descent: 434 };
const roboto = { em: 2048, ascent: 1900, descent: 500 };
const noto = { em: 1000, ascent: 1069, descent: 293 };
const dejavu = { em: 2048, ascent: 1901, descent: 483 };

/**
 * What Windows, macOS and iOS have (Arial, Times New Roman, and on Linux what stands in for them), what Android has (Noto
 * Serif and Roboto, of which newer ones have all weights in one file), and what a bare Linux has (DejaVu). Widths of
 * Capsize’s collection and of the files of DejaVu, put right by what real text of this kind measures beside the faces it
 * stands in for: capitals, figures and kerning make a hundredth, and that is a line in a long paragraph.
 */
export const localFaces: readonly LocalFace[] = [
  {
    name: 'Arial',
    generic: 'sans-serif',
    regular: { ...arial, width: 913, called: ['Arial', 'Liberation Sans'] },
    bold: { ...arial, width: 983, called: ['Arial-BoldMT', 'Liberation Sans Bold'] },
  },
  {
    name: 'Roboto',
    generic: 'sans-serif',
    regular: { ...roboto, width: 904, called: ['Roboto-Regular'] },
    bold: { ...roboto, width: 926, called: ['Roboto-Bold', 'Roboto-Regular'] },
  },
  {
    name: 'DejaVu',
    generic: 'sans-serif',
    regular: { ...dejavu, width: 1028, called: ['DejaVu Sans'] },
    bold: { ...dejavu, width: 1167, called: ['DejaVu Sans Bold'] },
  },
  {
    name: 'Times',
    generic: 'serif',
    regular: { ...times, width: 835, called: ['Times New Roman', 'Liberation Serif'] },
    bold: {
      ...times,
      width: 886,
      called: ['TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
    },
  },
  {
    name: 'Noto',
    generic: 'serif',
    regular: { ...noto, width: 481, called: ['NotoSerif', 'NotoSerif-Regular'] },
    bold: { ...noto, width: 512, called: ['NotoSerif-Bold'] },
  },
  {
    name: 'DejaVu',
    generic: 'serif',
    regular: { ...dejavu, width: 1068, called: ['DejaVu Serif'] },
    bold: { ...dejavu, width: 1168, called: ['DejaVu Serif Bold'] },
  },
];
