import Slugger from 'github-slugger';
import { mdxToMdast, type MdastNode } from 'satteri';
import { issue, type Issue } from './issues/issue.ts';
import { hiddenCharacters } from './hidden.ts';
import type { Levels } from './levels.ts';
import { checkMarks, isTooDeep } from './checks/depth.ts';
import { offsetOf, placeAt, type TextFile } from './positions.ts';

/** The writers' vocabulary: each tag with the attributes it takes; `!` marks the required ones. */
export const vocabulary = {
  Ref: ['to!'],
  Cite: ['s!', 'fact'],
  Spoiler: ['level!'],
  Quote: ['by!', 'cite!', 'fact'],
  Disputed: [],
} as const satisfies Record<string, readonly string[]>;

export type Tag = keyof typeof vocabulary;

export interface Heading {
  depth: number;
  text: string;
  /** The anchor readers link to; the same rule as Astro's own heading ids (github-slugger). */
  id: string;
  level: string;
  offset: number;
}

/** A tag met in the text. */
export interface TagUse {
  tag: Tag;
  attributes: Record<string, string>;
  offset: number;
  /** Characters from `<` to the end of the opening tag. */
  length: number;
  level: string;
  /** Whether it stands on lines of its own rather than within a sentence. */
  block: boolean;
  /** The anchor of the heading it stands under, if any. */
  under?: string;
}

/** A piece of a sentence, or a citation that ends a statement. */
export type Token =
  | {
      type: 'words';
      text: string;
      level: string;
      offset: number;
      /** Whether the words are those of a link already. */
      linked: boolean;
    }
  | { type: 'cite'; sources: string[]; facts: string[]; level: string; offset: number };

/** A paragraph, list item or table row: what citations are counted in. */
export interface TextBlock {
  tokens: Token[];
  offset: number;
  under?: string;
}

export interface AnchorLink {
  url: string;
  offset: number;
  level: string;
}

/** What the core knows of an entry's text. */
export interface Body {
  headings: Heading[];
  tags: TagUse[];
  blocks: TextBlock[];
  links: AnchorLink[];
}

interface Context {
  level: string;
  /** Whether the words stand inside a <Ref>. */
  linked?: boolean;
  under?: string;
  quote?: Record<string, string>;
  quoteOffset?: number;
}

const empty: Body = { headings: [], tags: [], blocks: [], links: [] };

/**
 * Reads the MDX of a whole file, its fields blanked as Astro blanks them, so that positions are the file's.
 * @param start where the text begins, after the fields
 * @returns the body, and the issues; `unread` when the text could not be parsed at all
 * @param titleOf the words a <Ref> without words of its own shows
 */
export function readBody(
  file: TextFile,
  start: number,
  levels: Levels,
  entryLevel: string,
  titleOf: (id: string) => string | undefined,
): { body: Body; issues: Issue[]; unread?: true } {
  const unread = (found: Issue) => ({ body: empty, issues: [found], unread: true as const });
  const tooMany = checkMarks(file, start);
  if (tooMany) return unread(tooMany);
  let tree: MdastNode;
  try {
    tree = mdxToMdast(file.text.slice(0, start).replace(/[^\r\n]/g, ' ') + file.text.slice(start));
  } catch (error) {
    return unread(error instanceof RangeError ? tooDeepIssue(file, start) : syntaxIssue(file, error));
  }
  if (isTooDeep(tree as Node)) return unread(tooDeepIssue(file, start));
  return new BodyReader(file, levels, titleOf).read(tree, entryLevel);
}

function tooDeepIssue(file: TextFile, start: number): Issue {
  const text = start + file.text.slice(start).search(/\S|$/);
  const message = 'Lists, quotations or tags are nested too deeply';
  return issue('mdx-syntax', placeAt(file, text), { message });
}

/** The parser's message begins with its own `line:column: `. */
function syntaxIssue(file: TextFile, error: unknown): Issue {
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
  const found = /^(\d+):(\d+): (.*?)(?: \(mdx[^()]*\))?$/.exec(message);
  const offset = found ? offsetOf(file.text, Number(found[1]), Number(found[2])) : 0;
  return issue('mdx-syntax', placeAt(file, offset), { message: (found?.[3] ?? message).replace(/\.$/, '') });
}

type Node = MdastNode & {
  children?: Node[];
  value?: string;
  url?: string;
  depth?: number;
  checked?: unknown;
};
type Jsx = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What Markdown may hold beside what the walk below treats in a way of its own. */
const plain = new Set([
  'root',
  'paragraph',
  'tableRow',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableCell',
  'thematicBreak',
  'emphasis',
  'strong',
  'delete',
  'linkReference',
]);

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'inlineCode',
  'break',
  'delete',
  'mdxJsxTextElement',
]);

/** What an author calls that which may not stand in a text. */
const codeNames: Record<string, string> = {
  mdxjsEsm: 'import',
  mdxFlowExpression: 'an {expression}',
  mdxTextExpression: 'an {expression}',
  html: 'raw HTML',
  code: 'a code block',
  image: 'an image',
  imageReference: 'an image',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  listItem: 'a box to tick',
};

class BodyReader {
  private readonly body: Body = { headings: [], tags: [], blocks: [], links: [] };
  private readonly issues: Issue[] = [];
  private readonly slugger = new Slugger();
  private readonly file: TextFile;
  private readonly levels: Levels;
  private readonly titleOf: (id: string) => string | undefined;

  constructor(file: TextFile, levels: Levels, titleOf: (id: string) => string | undefined) {
    this.file = file;
    this.levels = levels;
    this.titleOf = titleOf;
  }

  read(tree: MdastNode, level: string) {
    this.walk(tree as Node, { level });
    return { body: this.body, issues: this.issues };
  }

  private at(node: Node): number {
    return node.position?.start.offset ?? 0;
  }

  private place(node: Node, length?: number) {
    const end = node.position?.end.offset ?? this.at(node) + 1;
    return placeAt(this.file, this.at(node), length ?? end - this.at(node));
  }

  /** Walks blocks; headings change what later siblings stand under. */
  private walk(node: Node, context: Context): Context {
    let here = context;
    switch (node.type) {
      case 'yaml':
        return context;
      case 'heading':
        return this.heading(node, context);
      case 'paragraph':
        this.block([node], context);
        return context;
      case 'tableRow':
        this.block(node.children ?? [], context);
        return context;
      case 'table':
        // The first row names the columns and states nothing, but its tags and links count.
        (node.children ?? []).forEach((row, index) =>
          index === 0 ? this.inline(row, context, []) : this.walk(row, context),
        );
        return context;
      case 'definition':
        // The address of a link that is written [words][name].
        this.body.links.push({ url: node.url ?? '', offset: this.at(node), level: context.level });
        return context;
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'html':
      case 'code':
        this.code(node);
        return context;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.checkPlace(node as Jsx, context);
        here = this.tag(node as Jsx, context, true);
        here = { ...here, linked: node.name === 'Ref' || context.linked };
        if (node.children?.some((each) => phrasing.has(each.type))) {
          this.block(node.children, here);
          return context;
        }
        break;
      default:
        if (!this.isPlain(node)) return context;
    }
    for (const each of node.children ?? []) here = { ...this.walk(each, here), level: here.level };
    // What follows a spoiler does not stand under a heading inside it: that anchor may be sealed.
    return here.level === context.level ? { ...context, under: here.under } : context;
  }

  private heading(node: Node, context: Context): Context {
    const text = plainText(node);
    const id = this.slugger.slug(text);
    const plain = (node.children ?? []).every((each) => each.type === 'text');
    if (!plain) this.issues.push(issue('heading-markup', this.place(node), { heading: text }));
    if (node.depth !== 2 && node.depth !== 3) {
      this.issues.push(issue('heading-depth', this.place(node), { found: node.depth ?? 0 }));
    }
    if (this.body.headings.some((each) => each.text === text)) {
      this.issues.push(issue('duplicate-heading', this.place(node), { heading: text }));
    }
    this.body.headings.push({
      depth: node.depth ?? 2,
      text,
      id,
      level: context.level,
      offset: this.at(node),
    });
    return { ...context, under: id };
  }

  private block(nodes: readonly Node[], context: Context) {
    const tokens: Token[] = [];
    for (const node of nodes) this.inline(node, context, tokens);
    if (context.quote?.cite) {
      tokens.push({
        type: 'cite',
        sources: words(context.quote.cite),
        facts: words(context.quote.fact),
        level: context.level,
        offset: context.quoteOffset ?? 0,
      });
    }
    this.body.blocks.push({ tokens, offset: this.at(nodes[0]!), under: context.under });
  }

  private inline(node: Node, context: Context, tokens: Token[]): void {
    const say = (text: string) => {
      tokens.push({
        type: 'words',
        text,
        level: context.level,
        offset: this.at(node),
        linked: context.linked ?? false,
      });
    };
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        this.checkHidden(node, node.value ?? '');
        say(node.value ?? '');
        return;
      case 'break':
        say(' ');
        return;
      case 'image':
      case 'imageReference':
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
      case 'html':
        this.code(node);
        return;
      case 'link':
        this.body.links.push({ url: node.url ?? '', offset: this.at(node), level: context.level });
        for (const each of node.children ?? []) this.inline(each, { ...context, linked: true }, tokens);
        return;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement': {
        this.checkPlace(node as Jsx, context);
        const inner = this.tag(node as Jsx, context, false);
        const use = this.body.tags.at(-1);
        if (use?.tag === 'Cite' && use.offset === this.at(node)) {
          tokens.push({
            type: 'cite',
            sources: words(use.attributes.s),
            facts: words(use.attributes.fact),
            level: context.level,
            offset: use.offset,
          });
        }
        if (node.children?.length) {
          const linked = node.name === 'Ref' || context.linked;
          for (const each of node.children) this.inline(each, { ...inner, linked }, tokens);
        } else if (use?.tag === 'Ref' && use.offset === this.at(node)) {
          say(this.titleOf((use.attributes.to ?? '').split('#')[0]!) ?? '');
        }
        return;
      }
      default:
        if (!this.isPlain(node)) return;
    }
    for (const each of node.children ?? []) this.inline(each, context, tokens);
  }

  /** Whether a part of the text is one that pages can show; what is not, such as a footnote, is told of. */
  private isPlain(node: Node): boolean {
    if (plain.has(node.type) && typeof node.checked !== 'boolean') return true;
    this.code(node);
    return false;
  }

  private code(node: Node) {
    const what =
      node.type === 'mdxjsEsm' && /^\s*export/.test(node.value ?? '')
        ? 'export'
        : (codeNames[node.type] ?? 'something that pages do not show');
    this.issues.push(issue('code-in-content', this.place(node), { what }));
  }

  /** Hidden characters that a reference such as `&#x202e;` brings into the text; others are told of with the file. */
  private checkHidden(node: Node, text: string) {
    const [first] = hiddenCharacters(text);
    const written = this.file.text.slice(this.at(node), node.position?.end.offset);
    if (!first || hiddenCharacters(written).length > 0) return;
    const at = this.at(node) + Math.max(0, written.indexOf('&'));
    this.issues.push(issue('hidden-character', placeAt(this.file, at), { character: first.name }));
  }

  /** A tag holds words where it should, and a link no link. */
  private checkPlace(node: Jsx, context: Context) {
    const tag = node.name ?? '';
    const misplaced = (found: string, cure: string) =>
      this.issues.push(issue('misplaced-tag', this.place(node as Node), { tag, found, cure }));
    const isEmpty = !node.children?.length;
    if (tag === 'Ref' && context.linked) misplaced('within a link', 'Put the two links one after the other.');
    if (tag === 'Cite' && !isEmpty)
      misplaced('holds words', 'Write it without words, after the statement: <Cite s="…" />.');
    if (isEmpty && ['Spoiler', 'Quote', 'Disputed'].includes(tag)) {
      misplaced('holds nothing', `Put the words between <${tag}> and </${tag}>.`);
    }
  }

  /** Records a tag and returns the context of what it holds. */
  private tag(node: Jsx, context: Context, block: boolean): Context {
    const name = node.name ?? '';
    const source = this.file.text.slice(this.at(node as Node));
    const length = source.indexOf('>') + 1 || 1;
    const place = this.place(node as Node, length);
    if (!Object.hasOwn(vocabulary, name)) {
      const known = Object.keys(vocabulary);
      // A lower-case name is HTML, which the vocabulary replaces; a capital one is meant to be a tag of ours.
      this.issues.push(
        /^[a-z]/.test(name)
          ? issue('code-in-content', place, { what: `raw HTML (<${name}>)` })
          : issue('unknown-tag', place, { tag: name, known, suggestion: closestTag(name, known) }),
      );
      return context;
    }
    const tag = name as Tag;
    const attributes = this.attributes(node, tag, place);
    const level =
      tag === 'Spoiler' && this.levels.has(attributes.level ?? '')
        ? this.levels.higher(context.level, attributes.level)
        : context.level;
    this.body.tags.push({
      tag,
      attributes,
      offset: this.at(node as Node),
      length,
      // A spoiler's own tag stands at its surroundings' level: that is where its seal shows.
      level: context.level,
      block,
      under: context.under,
    });
    return tag === 'Quote'
      ? { ...context, quote: attributes, quoteOffset: this.at(node as Node) }
      : { ...context, level };
  }

  private attributes(node: Jsx, tag: Tag, place: ReturnType<typeof placeAt>): Record<string, string> {
    const allowed: readonly string[] = vocabulary[tag];
    const names = allowed.map((each) => each.replace('!', ''));
    const found: Record<string, string> = {};
    for (const each of node.attributes) {
      if (each.type === 'mdxJsxExpressionAttribute' || typeof each.value === 'object') {
        const isExpression = each.type === 'mdxJsxExpressionAttribute' || each.value !== null;
        if (isExpression) {
          this.issues.push(issue('code-in-content', place, { what: 'an {expression}' }));
          continue;
        }
      }
      if (each.type !== 'mdxJsxAttribute') continue;
      if (!names.includes(each.name)) {
        this.issues.push(
          issue('tag-attribute', place, {
            tag,
            found: `has an unknown attribute "${each.name}"`,
            expected: names.length ? `It takes ${names.join(', ')}.` : 'It takes none.',
          }),
        );
        continue;
      }
      if (Object.hasOwn(found, each.name)) {
        this.issues.push(
          issue('tag-attribute', place, {
            tag,
            found: `has "${each.name}" twice`,
            expected: 'Write it once, with all its words.',
          }),
        );
      }
      const value = typeof each.value === 'string' ? each.value : '';
      this.checkHidden(node as Node, value);
      found[each.name] = value;
    }
    for (const each of allowed.filter((name) => name.endsWith('!'))) {
      const attribute = each.slice(0, -1);
      if (!found[attribute]?.trim()) {
        this.issues.push(
          issue('tag-attribute', place, {
            tag,
            found: `lacks "${attribute}"`,
            expected: `Write <${tag} ${attribute}="…">.`,
          }),
        );
      }
    }
    return found;
  }
}

function closestTag(name: string, known: string[]): string | undefined {
  // A fragment, <>, has no name.
  return known.find((each) => name && each.toLowerCase().startsWith(name.toLowerCase().slice(0, 3)));
}

/** The space-separated words of an attribute. */
function words(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).filter(Boolean);
}

function plainText(node: Node): string {
  return node.children ? node.children.map(plainText).join('') : (node.value ?? '');
}
