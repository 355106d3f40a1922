/** A tag of a drawing as it is written. */
export interface Tag {
  closes: boolean;
  empty: boolean;
  name: string;
  attributes: { name: string; value: string; at: number }[];
  at: number;
  /** Where the text after it begins. */
  end: number;
}

const tagPattern = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][A-Za-z\d-]*="[^"<>&]*")*)\s*(\/?)>/y;
const attributePattern = /([A-Za-z][A-Za-z\d-]*)="([^"]*)"/g;

// The maker of the icons gives up at about a thousand, and no drawing needs more than a few.
const deepest = 50;

/** The tag that begins at a place of a text; undefined where none that a drawing may have does. */
export function tagAt(text: string, at: number): Tag | undefined {
  tagPattern.lastIndex = at;
  const match = tagPattern.exec(text);
  if (!match) return undefined;
  const [, slash, name, attributes = '', last] = match;
  const start = at + 1 + slash!.length + name!.length;
  return {
    closes: slash === '/',
    empty: last === '/',
    name: name!,
    attributes: [...attributes.matchAll(attributePattern)].map((each) => ({
      name: each[1]!,
      value: each[2]!,
      at: start + each.index,
    })),
    at,
    end: tagPattern.lastIndex,
  };
}

/**
 * What is wrong with a tag where it stands, in an author's words.
 * @param stack names of the tags that are open before it, outermost first
 * @param before how many tags stand before it
 */
export function nestingProblem(tag: Tag, stack: readonly string[], before: number): string | undefined {
  if (tag.closes && tag.name !== stack.at(-1)) return `</${tag.name}> closes nothing`;
  if (!tag.closes && (tag.name === 'svg') !== (before === 0)) return 'one <svg> holds the whole drawing';
  if (!tag.closes && before > 0 && stack.length === 0) return 'this stands outside the <svg>';
  if (stack.length > deepest) return `more than ${deepest} tags are open`;
  const seen = new Set<string>();
  const twice = tag.attributes.find(({ name }) => seen.size === seen.add(name).size);
  return twice && `<${tag.name}> has ${twice.name} twice`;
}
