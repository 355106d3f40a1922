import { defineMdastPlugin } from 'satteri';

/**
 * Puts what stands from the first heading of an entry on into <AfterFirstHeading>, so that a page can print what comes
 * before it alone. Runs after the tags were told where they stand: what is moved has no place in the file any more.
 */
export const firstHeading = defineMdastPlugin({
  name: 'first-heading',
  before: (root, context) => part(root, context),
});

type Before = NonNullable<Parameters<typeof defineMdastPlugin>[0]['before']>;
type Root = Parameters<Before>[0];
type Context = Parameters<Before>[1];
type Child = Root['children'][number];
type Parent = Readonly<{ type: string; children: readonly Child[] }>;

const isParent = (node: Child): node is Child & Parent => 'children' in node;

const holdsHeading = (node: Child): boolean =>
  node.type === 'heading' || (isParent(node) && node.children.some(holdsHeading));

const beginsWithHeading = (node: Child): boolean => {
  const [first] = isParent(node) ? node.children : [];
  return node.type === 'heading' || (first !== undefined && beginsWithHeading(first));
};

/** A part that holds the heading and begins with something else, such as an open spoiler, is parted within. */
function part(parent: Parent, context: Context) {
  const { children } = parent;
  const at = children.findIndex(holdsHeading);
  const found = children[at];
  if (!found) return;
  const within = !beginsWithHeading(found) && isParent(found);
  if (within) part(found, context);
  const before = children.slice(0, within ? at + 1 : at);
  const after = children.slice(before.length);
  if (after.length === 0) return;
  context.setProperty(parent as Child, 'children', [
    ...before,
    { type: 'mdxJsxFlowElement', name: 'AfterFirstHeading', attributes: [], children: after },
  ]);
}
