/** The signs an emblem may be. */
export const emblemShapes = [
  'star',
  'diamond',
  'hexagon',
  'triangle',
  'circle',
  'square',
  'pentagon',
  'drop',
  'shield',
  'cross',
  'crescent',
  'ring',
] as const;

/** The colours an emblem may have; tokens.css gives their values. */
export const emblemColours = ['gold', 'orange', 'red', 'teal', 'olive', 'violet', 'blue', 'brown'] as const;

/** The sign that stands for somebody in drawings. */
export interface Emblem {
  shape: (typeof emblemShapes)[number];
  colour: (typeof emblemColours)[number];
}

/** A sign as path data on a field of 24 by 24: the shape to fill, and the facets cut into it. */
interface Outline {
  shape: string;
  facets: string;
}

/** How an emblem of each shape is drawn; the shape alone tells it from the others. */
export const emblemOutlines: Record<Emblem['shape'], Outline> = {
  star: {
    shape: 'M12 1.1 15.5 7.9 23 9.1 17.6 14.5 18.8 22.1 12 18.6 5.2 22.1 6.4 14.5 1 9.1 8.5 7.9Z',
    facets: 'M12 1.1 12 12.7 18.8 22.1M23 9.1 12 12.7 1 9.1M5.2 22.1 12 12.7',
  },
  diamond: { shape: 'M12 1 22 12 12 23 2 12Z', facets: 'M2 12H22M12 1V23' },
  hexagon: { shape: 'M6.8 3H17.2L22.5 12 17.2 21H6.8L1.5 12Z', facets: 'M6.8 3 12 12 6.8 21M22.5 12H12' },
  triangle: { shape: 'M12 2 23 21.5H1Z', facets: 'M12 2V15M1 21.5 12 15 23 21.5' },
  circle: {
    shape: 'M12 1.8A10.2 10.2 0 1 1 12 22.2 10.2 10.2 0 1 1 12 1.8Z',
    facets: 'M1.8 12H22.200M12 1.800C6.5 7.5 6.5 16.5 12 22.200M12 1.800C17.5 7.5 17.5 16.5 12 22.2',
  },
  square: {
    shape:
      'M6 2.300H18A3.7 3.7 0 0 1 21.7 6V18A3.7 3.7 0 0 1 18 21.700H6A3.7 3.7 0 0 1 2.3 18V6A3.7 3.7 0 0 1 6 2.300Z',
    facets: 'M7.5 7.500H16.500V16.500H7.500Z',
  },
  pentagon: {
    shape: 'M12 1.4 22.8 9.3 18.7 22H5.300L1.2 9.300Z',
    facets: 'M12 7.2 17 10.9 15.1 16.800H8.900L7 10.900Z',
  },
  drop: {
    shape: 'M12 1C15 6.2 19.8 10 19.8 15.200A7.8 7.8 0 0 1 4.2 15.200C4.2 10 9 6.2 12 1Z',
    facets: 'M7.8 15A4.3 4.3 0 0 0 12 19.3',
  },
  shield: {
    shape: 'M12 1.5 21.2 4.600V12C21.2 17.2 17.2 20.9 12 22.7 6.8 20.9 2.8 17.2 2.8 12V4.600Z',
    facets: 'M2.8 8 12 12.8 21.2 8M3.6 14 12 18.3 20.4 14',
  },
  cross: {
    shape: 'M8.2 1.800H15.800V8.200H22.200V15.800H15.800V22.200H8.200V15.800H1.800V8.200H8.200Z',
    facets: 'M12 5V19M5 12H19',
  },
  crescent: {
    shape: 'M16 1.800A10.6 10.6 0 1 0 22.3 16.7 8.6 8.6 0 0 1 16 1.800Z',
    facets: 'M9.7 5.200A8.6 8.6 0 0 0 16.5 19.2',
  },
  ring: {
    shape:
      'M12 1.800A10.2 10.2 0 1 1 12 22.2 10.2 10.2 0 1 1 12 1.800ZM12 7.600A4.4 4.4 0 1 0 12 16.4 4.4 4.4 0 1 0 12 7.600Z',
    facets: 'M4.8 4.8 8.9 8.900M15.1 15.1 19.2 19.200M19.2 4.8 15.1 8.900M8.9 15.1 4.8 19.2',
  },
};
