import { parse, type ChildNode, type Container } from 'postcss';

/** A rule of a style sheet. */
export interface StyleRule {
  /** Without nesting. */
  selector: string;
  properties: string[];
}

/** Every rule of a style sheet, whatever width, device or layer it is for. @throws if it is no CSS */
export const styleRules = (css: string): StyleRule[] => rulesIn(parse(css));

function rulesIn(container: Container<ChildNode>, within = ''): StyleRule[] {
  return container.nodes!.flatMap((node): StyleRule[] => {
    if (node.type === 'rule') {
      const nested = (own: string) =>
        (own.includes('&') ? own : `& ${own}`).replaceAll('&', `:is(${within})`);
      const selector = (within ? node.selectors.map(nested) : node.selectors).join(', ');
      return [...ruleOf(node, selector), ...rulesIn(node, selector)];
    }
    if (node.type !== 'atrule' || !node.nodes || /^(font-face|property)$|keyframes$/.test(node.name))
      return [];
    return [...(within ? ruleOf(node, within) : []), ...rulesIn(node, within)];
  });
}

function ruleOf({ nodes }: Container<ChildNode>, selector: string): StyleRule[] {
  const properties = nodes!.flatMap((node) => (node.type === 'decl' ? node.prop : []));
  return properties.length > 0 ? [{ selector, properties }] : [];
}

/** The classes that a selector names. */
export const classesIn = (selector: string): string[] =>
  [...selector.matchAll(/\.((?:\\.|[\w-])+)/g)].map(([, name]) => name!.replace(/\\(.)/g, '$1'));

const states =
  '(?<!\\\\):(?:active|any-link|autofill|focus|focus-visible|focus-within|hover|open|popover-open|target|visited)(?![\\w-])';

/** A selector for all that it may be about: in any state that a reader may bring about, and whole, not one part of it. */
export const inAnyState = (selector: string): string =>
  selector
    .replace(/(?<!\\):(before|after)(?![\w-])|(?<!\\)::[\w-]+(\([^)]*\))?/g, '')
    .replace(new RegExp(`:not\\(${states}\\)`, 'g'), '')
    .replace(new RegExp(states, 'g'), ':is(*)');
