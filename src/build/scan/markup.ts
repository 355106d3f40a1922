/** Tags within a sentence; every other ends what is read in one go. */
const inline = new Set(['a', 'b', 'em', 'i', 'mark', 'span', 'strong', 'sup']);

/** Attributes whose values are the engine's own words, and never content's. */
const ofEngine = new Set(['class', 'style', 'type', 'rel', 'role']);

const tagName = /<\/?([a-z][^\s/>]*)/iy;
const attribute = /[\s/]*(?:([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?)?/y;

/**
 * What HTML or SVG says: the text of each block, what its attributes hold, its comments, and the texts in scripts. Names
 * of tags and of attributes, and styles, say nothing. It takes time by length alone, whatever is broken.
 */
export function textsInMarkup(markup: string): string[] {
  const texts: string[] = [];
  let block = '';
  let at = 0;
  const endBlock = () => {
    texts.push(block);
    block = '';
  };
  // What is behind the last of them is no tag.
  const last = markup.lastIndexOf('>');
  const ends = { script: markup.lastIndexOf('</script'), style: markup.lastIndexOf('</style') };
  for (;;) {
    const open = markup.indexOf('<', at);
    if (open === -1 || open > last) break;
    block += markup.slice(at, open);
    if (markup.startsWith('<!--', open)) {
      const end = markup.indexOf('-->', open + 4);
      texts.push(markup.slice(open + 4, end === -1 ? undefined : end));
      at = end === -1 ? markup.length : end + 3;
    } else if (markup.startsWith('<!', open)) {
      at = markup.indexOf('>', open) + 1;
    } else {
      tagName.lastIndex = open;
      const name = tagName.exec(markup)?.[1]?.toLowerCase();
      if (name === undefined) {
        block += '<';
        at = open + 1;
        continue;
      }
      if (inline.has(name)) block += ' ';
      else endBlock();
      at = readAttributes(markup, tagName.lastIndex, texts);
      // What nothing closes is read like any text.
      if ((name === 'script' || name === 'style') && markup[open + 1] !== '/' && at <= ends[name]) {
        const end = markup.indexOf(`</${name}`, at);
        if (name === 'script') texts.push(...textsInScript(markup.slice(at, end)));
        at = end;
      }
    }
  }
  block += markup.slice(at);
  endBlock();
  return texts.map(withoutEntities).filter((text) => text.trim() !== '');
}

/** @returns where the tag ends */
function readAttributes(markup: string, start: number, texts: string[]): number {
  let at = start;
  while (at < markup.length && markup[at] !== '>') {
    attribute.lastIndex = at;
    const [whole = '', name, double, single, bare] = attribute.exec(markup) ?? [];
    const value = double ?? single ?? bare;
    if (value && !ofEngine.has(name!.toLowerCase())) texts.push(value);
    at += whole.length || 1;
  }
  return at + 1;
}

const literal = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[^])*`/g;

function textsInScript(script: string): string[] {
  return textsInJson(script) ?? (script.match(literal) ?? []).map((each) => each.slice(1, -1));
}

/** Every text in JSON; undefined where it is none. Names of fields are not content's. */
export function textsInJson(json: string): string[] | undefined {
  const texts: string[] = [];
  try {
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    return texts;
  } catch {
    return undefined;
  }
}

function withoutEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (whole, code: string) => characterOf(parseInt(code, 16), whole))
    .replace(/&#(\d{1,7});/g, (whole, code: string) => characterOf(Number(code), whole))
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, ' ');
}

const characterOf = (code: number, otherwise: string) =>
  code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
