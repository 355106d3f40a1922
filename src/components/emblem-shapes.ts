import type { emblemShapes } from '../schemas/character.ts';

/** The outline of each sign, as SVG path data on a field of 24 by 24. */
export const outlines: Record<(typeof emblemShapes)[number], string> = {
  star: 'M12 1.5 15.1 8.4 22.6 9.2 17 14.2 18.6 21.6 12 17.8 5.4 21.6 7 14.2 1.4 9.2 8.9 8.4Z',
  diamond: 'M12 1.5 21.5 12 12 22.5 2.5 12Z',
  hexagon: 'M7 3H17L22.5 12 17 21H7L1.5 12Z',
  triangle: 'M12 2.5 22.5 21H1.5Z',
  circle: 'M12 2A10 10 0 1 1 12 22 10 10 0 1 1 12 2Z',
  square:
    'M6 2.5H18A3.5 3.5 0 0 1 21.5 6V18A3.5 3.5 0 0 1 18 21.5H6A3.5 3.5 0 0 1 2.5 18V6A3.5 3.5 0 0 1 6 2.5Z',
  pentagon: 'M12 1.8 22.4 9.4 18.4 21.6H5.6L1.6 9.4Z',
  drop: 'M12 1.5C15 6.5 19.5 10 19.5 15A7.5 7.5 0 0 1 4.5 15C4.5 10 9 6.5 12 1.5Z',
  shield: 'M12 1.8 21 4.8V12C21 17 17 20.6 12 22.4 7 20.6 3 17 3 12V4.8Z',
  cross: 'M8.5 2H15.5V8.5H22V15.5H15.5V22H8.5V15.5H2V8.5H8.5Z',
  crescent: 'M16 2A10.4 10.4 0 1 0 22 16.6 8.4 8.4 0 0 1 16 2Z',
  ring: 'M12 2A10 10 0 1 1 12 22 10 10 0 1 1 12 2ZM12 7.5A4.5 4.5 0 1 0 12 16.5 4.5 4.5 0 1 0 12 7.5Z',
};
