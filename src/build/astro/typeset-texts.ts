import { defineMdastPlugin, mdxToMdast, type PluginFactoryContext } from 'satteri';
import { typesetTexts } from '../../read/body/typeset-tree.ts';

/** Has pages show the texts of entries as reading has set them, instead of by a second typographer. */
export function typesetBodies({ source }: PluginFactoryContext) {
  let texts: ReadonlyMap<number, string>;
  try {
    texts = typesetTexts(mdxToMdast(source));
  } catch {
    // What cannot be parsed is told of by whoever compiles it.
    return null;
  }
  return defineMdastPlugin({
    name: 'typeset',
    options: { position: true },
    text(node) {
      const shown = texts.get(node.position?.start.offset ?? NaN);
      return shown === undefined || shown === node.value ? undefined : { ...node, value: shown };
    },
  });
}
