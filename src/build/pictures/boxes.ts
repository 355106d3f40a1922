/** An element as satori takes it. */
export type Box = { type: string; props: Record<string, unknown> };

/** A box with others or a text within. */
export const box = (style: Record<string, unknown>, ...children: (Box | string)[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.length === 1 ? children[0] : children },
});

/** A drawing in a box. */
export const image = (svg: string, width: number, height = width): Box => ({
  type: 'img',
  props: { src: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, width, height },
});
