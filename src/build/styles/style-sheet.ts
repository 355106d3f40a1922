import { parse, type ChildNode, type Rule } from 'postcss';

/** A style sheet that can be cut to what a page shows. */
export interface StyleSheet {
  /** Characters of the whole sheet. */
  length: number;
  /**
   * The rules that may apply where these names exist: classes, attributes that scope a component's styles, elements as
   * `<table`, kinds of input as `type="date"`, and custom properties that are used elsewhere than in the sheet.
   */
  whereNamed(exists: (name: string) => boolean): string;
}

type Writer = (exists: (name: string) => boolean) => string;

/** Two pages of three have the names of an earlier one; more than this many kept would take more than they spare. */
const mostKept = 500;

/** Reads a style sheet once, for all the pages that have it. @throws if it is no CSS */
export function styleSheet(css: string): StyleSheet {
  const names = new Set([...css.matchAll(declared)].map(([, property]) => property!));
  const writers = parse(css).nodes.map((node) => writerOf(node, names));
  const kept = new Map<string, string>();
  return {
    length: css.length,
    whereNamed(exists) {
      const there = new Set([...names].filter(exists));
      const key = [...there].join(' ');
      let rules = kept.get(key);
      if (rules === undefined) {
        rules = written(writers, (name) => there.has(name));
        if (kept.size === mostKept) kept.clear();
        kept.set(key, rules);
      }
      return rules;
    },
  };
}

function written(writers: readonly Writer[], exists: (name: string) => boolean): string {
  let rules = writers.map((write) => write(exists)).join('');
  // What only a property that goes had asked for goes with it.
  for (let before = ''; before !== rules;) {
    before = rules;
    rules = withUsedProperties(rules, exists);
  }
  return rules;
}

/** Custom properties where they are given a value. */
const declared = /(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g;

/** Without the custom properties that neither these rules use nor anything beside the sheet. */
function withUsedProperties(rules: string, exists: (name: string) => boolean): string {
  const used = new Set([...rules.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!));
  return rules
    .replace(/@property (--[\w-]+)\{[^}]*\}/g, (rule, name: string) => (used.has(name) ? rule : ''))
    .replace(declared, (declaration, name: string) => (used.has(name) || exists(name) ? declaration : ''));
}

/** @param names takes all that the node's rules ask for */
function writerOf(node: ChildNode, names: Set<string>): Writer {
  if (node.type === 'comment') return () => '';
  if (node.type === 'rule') {
    const needs = node.selectors.map(namesIn);
    for (const name of needs.flat()) names.add(name);
    const text = compact(node);
    return (exists) => (needs.some((each) => each.every(exists)) ? text : '');
  }
  const groups = node.type === 'atrule' && ['layer', 'media', 'supports', 'container'].includes(node.name);
  if (!groups || !node.nodes) {
    const text = compact(node);
    return () => text;
  }
  const head = `@${node.name} ${node.params}{`;
  const writers = node.nodes.map((each) => writerOf(each, names));
  return (exists) => {
    const within = writers.map((write) => write(exists)).join('');
    return within && `${head}${within}}`;
  };
}

/** The kinds of input that have these parts: every page would carry the reset of what hardly any has. */
const partsOfInputs: readonly [part: RegExp, name: string][] = [
  [/::file-selector-button/, 'type="file"'],
  [/::-webkit-(?:datetime-edit|calendar-picker)/, 'type="date"'],
  [/::-webkit-(?:inner|outer)-spin-button/, 'type="number"'],
];

/** What is in the parentheses of `:is()` or `:where()`, if it is no choice of several. */
const noChoice = /:(?:is|where)\(((?:\\.|[^(),\\])*)\)/g;
const inParentheses = /(?<!\\)\((?:\\.|[^()\\])*\)/g;

/**
 * The names without which a selector matches nothing: classes, marks, and elements as `<table`. What stands in
 * parentheses may be one choice of several.
 */
function namesIn(selector: string): string[] {
  let plain = selector;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(noChoice, ' $1 ');
    if (plain === before) plain = plain.replace(inParentheses, '');
  }
  const classes = [...plain.matchAll(/\.((?:\\.|[\w-])+)/g)].map(([, name]) => name!.replace(/\\(.)/g, '$1'));
  const marks = [...plain.matchAll(/\[(data-astro-cid-[\w-]+)\]/g)].map(([, name]) => name!);
  const elements = [...plain.replace(/\[[^\]]*\]/g, '').matchAll(/(?<=^|[\s>+~])[a-z][a-z\d]*/gi)].map(
    ([name]) => `<${name}`,
  );
  const inputs = partsOfInputs.filter(([part]) => part.test(plain)).map(([, name]) => name);
  return [...classes, ...marks, ...elements, ...inputs];
}

/** As it was written: the bundler has taken out what nobody needs. */
function compact(node: Exclude<ChildNode, { type: 'comment' }> | Rule): string {
  const text = node.toString();
  return node.type === 'rule' || text.endsWith('}') ? text : `${text};`;
}
