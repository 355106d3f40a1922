/** What the value of an attribute may be, and how an author is told. */
interface Rule {
  pattern: RegExp;
  expected: string;
}

/** The paints a drawing may use; screen-tokens.css gives each its colour in every theme. */
const paints = ['deep', 'hull', 'shade', 'rim', 'sun', 'glow', 'ray', 'star', 'lamp', 'flare'] as const;

/** The attribute that each kind of paint's class stands for. */
const painted = { fill: 'fill', line: 'stroke', stop: 'stop-color' };

/** What may move, once, when the page opens. */
const motions = ['arrive', 'ignite'];

const classes = [
  ...paints.flatMap((paint) => Object.keys(painted).map((part) => `${part}-${paint}`)),
  ...motions,
];

// Digits in one way only: what could be either side of a missing point would be tried both ways, for each digit.
const digits = '(?:\\d+(?:\\.\\d+)?|\\.\\d+)';
const number: Rule = { pattern: new RegExp(`^-?${digits}%?$`), expected: 'a number' };
const numbers: Rule = { pattern: /^[\d\s,.-]+$/, expected: 'numbers' };
const word = (...words: string[]): Rule => ({
  pattern: new RegExp(`^(${words.join('|')})$`),
  expected: `one of ${words.join(', ')}`,
});
const paint: Rule = {
  pattern: /^(none|currentColor|url\(#[a-z][a-z0-9-]*\))$/,
  expected: 'none, currentColor or a gradient of this drawing as url(#id); colours come by class',
};
const transform: Rule = {
  pattern: /^((translate|rotate|scale|skewX|skewY|matrix)\([\d\s,.-]+\)\s*)+$/,
  expected: 'translate, rotate, scale, skew or matrix with numbers',
};

const common: Record<string, Rule> = {
  class: {
    pattern: new RegExp(`^(${classes.join('|')})( (${classes.join('|')}))*$`),
    expected: `classes fill-, line- or stop- with ${paints.join(', ')}; or ${motions.join(', ')}`,
  },
  id: { pattern: /^[a-z][a-z0-9-]*$/, expected: 'lower-case letters, digits and hyphens' },
  fill: paint,
  stroke: paint,
  transform,
  opacity: number,
  'fill-opacity': number,
  'stroke-opacity': number,
  'stroke-width': number,
  'stroke-dasharray': numbers,
  'stroke-linecap': word('butt', 'round', 'square'),
  'stroke-linejoin': word('miter', 'round', 'bevel'),
  'fill-rule': word('nonzero', 'evenodd'),
};
const gradient: Record<string, Rule> = {
  id: common.id!,
  gradientTransform: transform,
  gradientUnits: word('userSpaceOnUse', 'objectBoundingBox'),
};
const all = (...names: string[]) => Object.fromEntries(names.map((name) => [name, number]));

/** Elements of a drawing with the attributes each takes. */
const elements: Record<string, Record<string, Rule>> = {
  svg: {
    xmlns: word('http://www\\.w3\\.org/2000/svg'),
    viewBox: {
      pattern: new RegExp(`^(-?${digits} ){2}(?=\\S*[1-9])${digits} (?=\\S*[1-9])${digits}$`),
      expected: 'four numbers, the last two above 0',
    },
  },
  g: common,
  defs: {},
  path: {
    ...common,
    d: { pattern: /^[MmLlHhVvCcSsQqTtAaZz\d\s,.-]+$/, expected: 'commands and numbers of a path' },
  },
  rect: { ...common, ...all('x', 'y', 'width', 'height', 'rx', 'ry') },
  circle: { ...common, ...all('cx', 'cy', 'r') },
  ellipse: { ...common, ...all('cx', 'cy', 'rx', 'ry') },
  line: { ...common, ...all('x1', 'y1', 'x2', 'y2') },
  polyline: { ...common, points: numbers },
  polygon: { ...common, points: numbers },
  linearGradient: { ...gradient, ...all('x1', 'y1', 'x2', 'y2') },
  radialGradient: { ...gradient, ...all('cx', 'cy', 'r', 'fx', 'fy') },
  stop: { class: common.class!, offset: number, 'stop-opacity': number },
};

/** The attributes an element of a drawing takes; undefined when it may not stand in one. */
export function valuesOf(element: string): Readonly<Record<string, Rule>> | undefined {
  return Object.hasOwn(elements, element) ? elements[element] : undefined;
}

/** The attribute that a class of a paint stands for, with the token that has its colour. */
export function paintAttribute(word: string): [name: string, value: string] | undefined {
  const [, part, paint] = /^(fill|line|stop)-(\w+)$/.exec(word) ?? [];
  return part ? [painted[part as keyof typeof painted], `var(--color-paint-${paint})`] : undefined;
}
