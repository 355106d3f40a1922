/**
 * The letters that the typefaces of preview pictures have between them, all subsets taken together, as code points; a test
 * asks the typefaces.
 */
const ranges = `
  20-7e a0-ac ae-17f 189 18f 192 1a0-1a1 1af-1b0 1c0-1c1 1c4-1dc 1e2-1e3 1e6-1eb 1f0-1f5 1f8-21b 21e-21f 226-229 22e-22f
  232-233 237 251 259 261 2b0 2b2-2b3 2b7-2b8 2bb-2bc 2be-2bf 2c6-2cc 2da 2dc-2dd 2e1-2e3 375 384-38a 38c 38e-3a1 3a3-3ce 3d7
  3d9 3db 3dd 3e1 400-45f 462-463 472-475 490-493 496-49b 4a0-4a3 4aa-4ab 4ae-4b3 4b6-4b7 4ba-4bb 4c0-4c2 4cf-4d1 4d4-4d9
  4e2-4e3 4e6-4e9 4ee-4ef 4f2-4f3 1d43 1d47-1d49 1d4d 1d4f-1d50 1d52 1d56-1d58 1d5b 1d9c 1da0 1dbb 1e02-1e03 1e0a-1e0f
  1e1e-1e21 1e24-1e25 1e2a-1e2b 1e36-1e3b 1e3e-1e49 1e56-1e57 1e5a-1e63 1e6a-1e6f 1e80-1e89 1e8e-1e8f 1e92-1e93 1e97 1e9e
  1ea0-1ef9 2013-2014 2018-201a 201c-201e 2020 2022 2026 2032-2033 2039-203a 2044 20a1 20a4 20a6-20a7 20a9 20ab-20ac 20ae
  20b1-20b2 20b4-20b5 20b8-20ba 20bd 20bf 2113 2116 2122 2191 2193 2212 2215
`;

const classOf = (range: string) =>
  range
    .split('-')
    .map((code) => `\\u{${code}}`)
    .join('-');

const undrawable = new RegExp(`[^${ranges.trim().split(/\s+/).map(classOf).join('')}]`, 'gu');

/** A text with what nobody sees left out, and one space for whatever space there is. */
const visible = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}\ufe00-\ufe0f]/gu, '')
    .replace(/(?!\u00a0)\p{Zs}/gu, ' ');

/** The letters of a text that preview pictures cannot show, each once. */
export function undrawableIn(text: string): string[] {
  return [...new Set(visible(text).match(undrawable))];
}

/** A text as preview pictures show it: without the letters that would be boxes. */
export function drawablePart(text: string): string {
  return visible(text).replace(undrawable, '').replace(/ +/g, ' ').trim();
}
