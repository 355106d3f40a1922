/** A built wiki as its host must know it. */
export interface Site {
  /** Path it is served under, with both slashes. */
  base: string;
  /** Paths of its editions below that: '', 'after/pilot/'. */
  editions: readonly string[];
  /** The policy every response carries; without one the header is left out. */
  contentSecurityPolicy?: string;
}

/** Paths of one kind, and how long a browser may keep what is there without asking again. */
interface CacheRule {
  what: string;
  /** Below the base; a `*` stands for any characters, at most one in a path. */
  paths: (site: Site) => string[];
  value: string;
}

const inEveryEdition = (path: string) => (site: Site) => site.editions.map((edition) => edition + path);

/**
 * The one table of caching. The rows never meet in one path: Cloudflare would join their values.
 * What no row names is asked for anew each time, and answered with 304 while it is the same.
 */
export const cacheRules: readonly CacheRule[] = [
  { what: 'Named by their content', paths: () => ['_astro/*'], value: 'public, max-age=31536000, immutable' },
  ...['fragment/*', 'index/*', 'filter/*', '*.pf_meta'].map((path) => ({
    what: 'Search data, named by its content',
    paths: inEveryEdition(`pagefind/${path}`),
    value: 'public, max-age=31536000, immutable',
  })),
  {
    what: 'Pictures',
    paths: (site) => [
      ...['icon.svg', 'icon-*', 'apple-touch-icon.png'],
      ...['cards/*', 'timeline/*.svg', 'timeline/*.png'].flatMap((path) => inEveryEdition(path)(site)),
    ],
    value: 'public, max-age=86400',
  },
];

export const askedEachTime = 'public, max-age=0, must-revalidate';

/** Abilities of the browser the wiki never asks for; none may be used by it or by what it would embed. */
const abilities =
  'accelerometer autoplay camera display-capture encrypted-media fullscreen geolocation gyroscope magnetometer microphone midi payment picture-in-picture publickey-credentials-get screen-wake-lock usb xr-spatial-tracking';

/** What every response carries, in the order it is sent. docs/hosting/README.md explains each. */
export function securityHeaders({ contentSecurityPolicy }: Site): [name: string, value: string][] {
  return [
    ...(contentSecurityPolicy
      ? ([['Content-Security-Policy', contentSecurityPolicy]] as [string, string][])
      : []),
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', abilities.replace(/\S+/g, '$&=()').replaceAll(' ', ', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Strict-Transport-Security', 'max-age=31536000'],
  ];
}

/** Content types by ending; search data is compressed already, and its own script unpacks it. */
export const contentTypes: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  ics: 'text/calendar',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  zip: 'application/zip',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Whether a type is text, which is sent as UTF-8 and compressed. */
export function isText(type: string): boolean {
  return /^text\/|[/+](json|xml)$|^image\/svg/.test(type);
}

/** The Content-Type of a file, by its name; text says that it is UTF-8. */
export function contentTypeOf(file: string): string {
  const type = contentTypes[/\.([^./]+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** A path of the table as a regular expression over addresses below the base. */
export function patternOf(path: string, { base }: Site): string {
  return `^${(base + path).replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*')}$`;
}

/** The Cache-Control of an address, e.g. "/wiki/_astro/x.js". */
export function cacheControlOf(address: string, site: Site): string {
  const rule = cacheRules.find(({ paths }) =>
    paths(site).some((path) => new RegExp(patternOf(path, site)).test(address)),
  );
  return rule?.value ?? askedEachTime;
}
