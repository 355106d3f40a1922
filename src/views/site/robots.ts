import { publicAddress, siteIsNamed } from '../../settings.ts';
import type { Edition } from '../../wiki/edition.ts';
import { Hrefs } from '../../wiki/hrefs.ts';

/** Endings of files that cannot say themselves that they are not to be found. */
const mute = ['csv', 'json', 'md', 'txt'];

/**
 * What programs that read the whole site are told (RFC 9309). Pages of higher editions say "noindex" themselves, which
 * is heard only by who may read them; files beside them cannot say it, so those are asked to be left alone.
 */
export function robots({ base, hrefs, levels }: Edition): string {
  const left = levels.all
    .filter((level) => level !== levels.lowest)
    .flatMap(({ path }) => mute.map((ending) => `Disallow: ${new Hrefs(base, path).home()}*.${ending}$`));
  const map = siteIsNamed ? ['', `Sitemap: ${publicAddress(hrefs.sitemap())}`] : [];
  return ['User-agent: *', 'Allow: /', ...left, ...map, ''].join('\n');
}
