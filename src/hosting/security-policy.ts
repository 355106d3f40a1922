/** The code that stands inside pages: the text of each script that runs and of each style. */
export interface InlineCode {
  scripts: string[];
  styles: string[];
}

/** Each tag with its attributes, so that a "<style>" inside an attribute is not taken for one; raw text whole. */
const tags =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/\1\s*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** What the type attribute of a script says when a browser does something with it; anything else is data. */
const runs = /^(|module|importmap|speculationrules|(text|application)\/(java|ecma)script)$/i;

/**
 * The inline code of a page.
 * @param html the whole page, as it is served
 */
export function inlineCode(html: string): InlineCode {
  const found: InlineCode = { scripts: [], styles: [] };
  for (const [, name, attributes = '', text = ''] of html.matchAll(tags)) {
    if (name?.toLowerCase() === 'style') found.styles.push(text);
    if (name?.toLowerCase() !== 'script' || /\ssrc\b/i.test(attributes)) continue;
    const type = /\stype\s*=\s*["']?([^"'\s]*)/i.exec(attributes)?.[1] ?? '';
    if (runs.test(type)) found.scripts.push(text);
  }
  return found;
}

/** Hashes of inline code in the notation of a policy, without quotes: "sha256-…". */
export interface Hashes {
  scripts: Iterable<string>;
  styles: Iterable<string>;
}

/**
 * The Content-Security-Policy of a page (W3C, Content Security Policy Level 3, and Trusted Types): everything from
 * this site alone, no code but files of its own and the inline code with these hashes, and no markup made of strings.
 */
export function policyFor({ scripts, styles }: Hashes): string {
  const quoted = (hashes: Iterable<string>) => [...new Set(hashes)].sort().map((hash) => `'${hash}'`);
  return policyAllowing(quoted(scripts), quoted(styles));
}

/**
 * The policy as a response header, which can say more than a page can, and knows no page: a browser holds a page to
 * both, and what code may stand inside a page is said there alone. So pages and header can be published one after the
 * other, and no header changes with what is sealed.
 * @param https whether the site is served over HTTPS: over plain HTTP its own files must not be asked for otherwise
 */
export function headerPolicy(https: boolean): string {
  const upgrade = https ? ['upgrade-insecure-requests'] : [];
  const inline = ["'unsafe-inline'"];
  return [policyAllowing(inline, inline), "frame-ancestors 'none'", ...upgrade].join('; ');
}

function policyAllowing(inlineScripts: readonly string[], inlineStyles: readonly string[]): string {
  return [
    "default-src 'none'",
    // The full-text search is WebAssembly; this allows its compilation and no eval().
    ["script-src 'self' 'wasm-unsafe-eval'", ...inlineScripts].join(' '),
    ["style-src 'self'", ...inlineStyles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    // Their makers are in src/browser/offline/keep.ts and src/browser/comfort/other-pages.ts.
    'trusted-types keep-offline other-pages',
  ].join('; ');
}

/** A page with its policy before anything the policy governs. @throws if the page names no character set */
export function withPolicy(html: string, policy: string): string {
  const charset = /<meta charset="[^"]*"\s*\/?>/i;
  if (!charset.test(html))
    throw new Error('The page has no <meta charset>, after which its policy would stand.');
  return html.replace(
    charset,
    (tag) => `${tag}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}
