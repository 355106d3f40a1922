export type Theme = 'warm' | 'cool';
export type Side = 'light' | 'dark';

/** The values of all tokens, by name without dashes, colours and images without their namespace, e.g. `page`. */
export type Palette = Readonly<Record<string, string>>;

/**
 * Reads the tokens as a browser would, for what is drawn outside of one.
 * @param css the text of the token files: `@theme` and `:root` for the warm theme, and what the cool one changes
 * @returns the values with `light-dark()` and `var()` resolved
 */
export function readTokens(css: string, theme: Theme, side: Side): Palette {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const warm = { ...declarations(plain, '@theme static {'), ...declarations(plain, ':root {') };
  const raw = theme === 'cool' ? { ...warm, ...declarations(plain, ":root[data-theme='cool'] {") } : warm;
  const resolve = (value: string): string =>
    value
      .replace(/var\(--(?:color-|background-image-)?([\w-]+)\)/g, (found, name: string) =>
        raw[name] ? resolve(raw[name]) : found,
      )
      .replace(/light-dark\(([^,()]+),([^,()]+)\)/g, (_, light: string, dark: string) =>
        (side === 'light' ? light : dark).trim(),
      );
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, resolve(value)]));
}

/** What the blocks of a selector set, the later ones last. */
function declarations(css: string, opening: string): Record<string, string> {
  const blocks = css.split(opening).slice(1);
  return Object.fromEntries(
    blocks.flatMap((block) =>
      [
        ...block.slice(0, block.indexOf('}')).matchAll(/--(?:color-|background-image-)?([\w-]+):([^;]*);/g),
      ].map(([, name, value]) => [name!, value!.replace(/\s+/g, ' ').trim()]),
    ),
  );
}
