import { hiddenCharacters, objectNames, runningTexts } from './hostile-texts.ts';
import { mutantsOf, shortly, type Mutant } from './mutants.ts';

/** The drawing that is broken; the whole wiki uses it as its sign and as its picture. */
export const drawing = 'drawings/lamp.svg';

/** A drawing with something inside. */
export const drawingOf = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n<path d="M0 0L9 9"/>\n${inside}\n</svg>\n`;

const refusedElements = [
  ...['script', 'SCRIPT', 'style', 'foreignObject', 'iframe', 'object', 'embed', 'img', 'math', 'template'],
  ...['image', 'use', 'a', 'animate', 'animateTransform', 'set', 'text', 'title', 'metadata', 'handler'],
  ...['filter', 'feImage', 'mask', 'clipPath', 'marker', 'pattern', 'symbol', 'svg', 'G', 'Path'],
  ...['x:script', 'svg:path', ...objectNames],
];

/** Attributes of a path that must not get in, with quotes and all. */
const refusedAttributes = [
  ...['onclick="alert(1)"', 'ONLOAD="alert(1)"', 'on="x"', 'style="fill:red"', 'STYLE="fill:red"'],
  ...['href="https://example.org"', 'xlink:href="#a"', 'src="x"', 'xmlns="x"', 'xmlns:x="y"', 'xml:base="x"'],
  ...['filter="url(#a)"', 'mask="url(#a)"', 'clip-path="url(#a)"', 'marker-end="url(#a)"', 'tabindex="0"'],
  ...['data-x="y"', 'role="img"', 'srcdoc="x"', 'begin="0s"', 'constructor="x"', 'toString="x"'],
  ...['fill="red"', 'fill="#f00"', 'fill="rgb(1,2,3)"', 'fill="var(--page)"', 'fill="javascript:alert(1)"'],
  ...[
    'fill="url(https://example.org/x)"',
    'fill="url(//example.org)"',
    'fill="url(data:x)"',
    'fill="url(#A)"',
  ],
  ...[
    'fill="url(\'#a\')"',
    'fill="url( #a )"',
    'fill="url(#a) red"',
    'fill="none;x"',
    'fill="NONE"',
    'fill=""',
  ],
  ...[
    'fill="url(#nowhere)"',
    'id="self" fill="url(#self)"',
    'fill="none" fill="none"',
    'stroke="currentColor" fill="none" stroke="none"',
  ],
  ...['class="site-header"', 'class="fill-pink"', 'class="fill-deep site-header"', 'class="fill-deep "'],
  ...[
    'class="fill-deep\tfill-sun"',
    'class="FILL-DEEP"',
    'class=""',
    'class="constructor"',
    'id="A"',
    'id="1"',
  ],
  ...[
    'id="a b"',
    'id="__proto__"',
    'id=""',
    'id="a:b"',
    'transform="rotate(calc(1))"',
    'transform="url(#a)"',
  ],
  ...['transform="rotate(1"', 'transform="none"', 'opacity="var(--x)"', 'opacity="1e9"', 'opacity="NaN"'],
  ...['stroke-width="1px"', 'stroke-width="Infinity"', 'stroke-dasharray="none"', 'stroke-linecap="Round"'],
  ...['d="M0 0 url(#a)"', 'd="NaN"', 'd="M1e9 0"', 'd="M0 0;"', 'd=""', 'width="1"', 'cx="1"'],
  ...["fill='none'", 'fill=none', 'fill', 'fill="none', 'fill="none""', 'fill="&#110;one"', 'fill="&amp;"'],
  ...[
    'fill="none"stroke="none"',
    'fill = "none"',
    'fill="a<b"',
    'fill="a>b"',
    'fill="none"/',
    '/fill="none"',
  ],
];

/** What stands between two tags and must be refused. */
const refusedBetween = [
  ...['words', '<!-- words -->', '<!---->', '<![CDATA[<script>alert(1)</script>]]>', ']]>', '&lt;', '&#0;'],
  ...[
    '<?xml-stylesheet href="x"?>',
    '<?php 1 ?>',
    '<!ENTITY a "b">',
    '&a;',
    '<',
    '>',
    '</',
    '< g></g>',
    '<>',
  ],
  ...['<g>', '</g>', '<g></path>', '<g><path></g></path>', '</svg>', '</svg><path d="M0 0"/>', '</svg><svg>'],
  ...['<g//>', '<g/ >', '<g', '<g "></g>', '{1}', '<%= 1 %>', '---', '\ufffd', 'Ch\ufffdne', '\ufeff'],
  ...runningTexts,
  ...hiddenCharacters,
];

/** Whole files that are no drawing. */
const refusedFiles: Record<string, string> = {
  'nothing at all': '',
  'spaces alone': ' \n ',
  'a document type': `<!DOCTYPE svg>\n${drawingOf('')}`,
  'a billion laughs': `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n${drawingOf('&b;')}`,
  'an entity from outside': `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n${drawingOf('&a;')}`,
  'an XML declaration': `<?xml version="1.0" encoding="UTF-16"?>\n${drawingOf('')}`,
  'a prefix': '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></s:svg>',
  'a page': '<html><body></body></html>',
  'no viewBox': '<svg></svg>',
  'three numbers': '<svg viewBox="0 0 1"></svg>',
  'no numbers': '<svg viewBox=". . . ."></svg>',
  'no size': '<svg viewBox="0 0 0 0"></svg>',
  'a size below nothing': '<svg viewBox="0 0 -5 5"></svg>',
  'two viewBoxes': '<svg viewBox="0 0 1 1" viewBox="0 0 2 2"></svg>',
  'a width': '<svg viewBox="0 0 1 1" width="1"></svg>',
  'another namespace': '<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 1 1"></svg>',
  'a script in the root': '<svg viewBox="0 0 1 1" onload="alert(1)"></svg>',
  'no end': '<svg viewBox="0 0 1 1">',
  'only an end': '</svg>',
  'only its first half': drawingOf('<g></g>').slice(0, 60),
  'the drawing twice': drawingOf('') + drawingOf(''),
  'words after it': `${drawingOf('')}words`,
  'old Macintosh line ends': drawingOf('').replaceAll('\n', '\r'),
  'bytes of a picture': '\ufffdPNG\r\n\u001a\n\0\0\0\rIHDR',
  'UTF-16 read as UTF-8': `\ufffd\ufffd${[...drawingOf('')].join('\0')}`,
  'a million numbers': drawingOf(`<path d="${'1 '.repeat(1_000_000)}"/>`),
  'a hundred thousand letters that are no path': drawingOf(`<path d="${'M'.repeat(100_000)}!"/>`),
  'a hundred thousand transforms': drawingOf(`<g transform="${'scale(1) '.repeat(40_000)}!"></g>`),
  'a hundred thousand spaces': drawingOf(`<g${' '.repeat(100_000)}!></g>`),
  'ten thousand attributes': drawingOf(`<g${' opacity="1"'.repeat(10_000)}!></g>`),
  'ten thousand different attributes': drawingOf(
    `<g${Array.from({ length: 10_000 }, (_, at) => ` a${at}="1"`).join('')}></g>`,
  ),
  'ten thousand groups within each other': drawingOf('<g>'.repeat(10_000) + '</g>'.repeat(10_000)),
  'ten thousand groups left open': drawingOf('<g>'.repeat(10_000)),
};

/** What is odd and may stand in a drawing. */
const valid = [
  ...[
    '',
    '<g></g>',
    '<g/>',
    '<g ></g >',
    '<g\n\tclass="fill-deep"\n/>',
    '<path d="Z"/>',
    '<path d="1 2 -,"/>',
  ],
  ...['<path d="M0 0"></path>', '<path d="M0 0"><path d="M1 1"/></path>', '<polygon points="-"/>', '<stop/>'],
  ...['<rect width="-1" height="1"/>', `<rect width="${'9'.repeat(400)}" height="1"/>`, '<circle r="50%"/>'],
  ...[
    '<g transform="rotate(,)"></g>',
    '<g class="fill-deep fill-deep line-sun arrive"></g>',
    '<defs></defs>',
  ],
  ...['<g opacity="-7"></g>', '<g></g id="shut">'],
  ...[
    '<linearGradient id="sky"><stop class="stop-sun"/></linearGradient><path fill="url(#sky)" d="M0 0H9"/>',
    '<g>'.repeat(30) + '</g>'.repeat(30),
    '<path d="M0 0L1 1"/>'.repeat(2_000),
  ],
];

const badPaths = [
  ...[
    'drawings/Lamp.svg',
    'drawings/lamp.SVG',
    'drawings/lamp.png',
    'drawings/old/lamp.svg',
    'drawings/.svg',
  ],
  ...['drawings/lamp.svg.svg', 'drawings/lamp.svgz', 'drawings/a b.svg', 'drawings/-a.svg', 'drawings/1.svg'],
  ...['drawings/../lamp.svg', 'drawings/__proto__.svg', 'drawings/<script>.svg', 'drawings/$(x).svg'],
  ...['drawings/lämp.svg', 'drawings/la\u200bmp.svg', 'drawings/la\nmp.svg', 'drawings/a_b.svg', 'lamp.svg'],
  ...['lore/lamp.svg', 'Drawings/lamp.svg', 'drawing/lamp.svg', 'drawings', 'drawings/lamp.mdx'],
];

/** Breaks the drawing: its tags, what stands between them, the whole file and its name. */
export function drawingMutants(files: Record<string, string>): Mutant[] {
  const mutant = (of: string, inside: string, wrong: boolean) =>
    mutantsOf(of, files)(`with ${shortly(inside)}`, drawing, drawingOf(inside), wrong);
  const { [drawing]: gone, ...without } = files;
  return [
    ...refusedElements.map((name) => mutant('element', `<${name}></${name}>`, true)),
    ...refusedAttributes.map((each) =>
      mutant('attribute', `<path ${each}${/(^| )d=/.test(each) ? '' : ' d="M0 0"'}/>`, true),
    ),
    ...refusedBetween.map((each) => mutant('between tags', each, true)),
    ...hiddenCharacters.map((each) => mutant('hidden character', `<g class="${each}"></g>`, true)),
    ...Object.entries(refusedFiles).map(([name, text]) =>
      mutantsOf('whole file', files)(name, drawing, text, true),
    ),
    ...validDrawings().map(([name, text]) => mutantsOf('odd but right', files)(name, drawing, text)),
    ...badPaths.map((path) => mutantsOf('name of a file', files)('is there', path, drawingOf(''), true)),
    {
      class: 'missing file',
      name: `without ${drawing} (${gone!.length} letters)`,
      file: 'wiki.yaml',
      files: without,
      wrong: true,
    },
  ];
}

/** Drawings that may be accepted, with their names. */
function validDrawings(): [string, string][] {
  const plain = drawingOf('<g></g>');
  return [
    ...valid.map((inside): [string, string] => [shortly(inside), drawingOf(inside)]),
    ['a byte order mark', `\ufeff${plain}`],
    ['Windows line ends', plain.replaceAll('\n', '\r\n')],
    ['one line', plain.replaceAll('\n', '')],
    ['spaces around it', `\n \n${plain}\n\n`],
    ['no namespace', '<svg viewBox="0 0 1 1"></svg>'],
    ['an empty tag', '<svg viewBox="-1 -1 .5 0.5"/>'],
  ];
}

/** Everything that may stand in a drawing, in one drawing with Windows line ends and a byte order mark. */
export const oddDrawing = () => `\ufeff${drawingOf(valid.join('\n')).replaceAll('\n', '\r\n')}`;
