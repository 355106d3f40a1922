import { vi } from 'vitest';

/**
 * Loads a module as a build would that was told where the site will be, or not told.
 * @param site what SITE_URL says, empty where nobody has set it
 */
export async function loadedAt<Module>(site: string, load: () => Promise<Module>): Promise<Module> {
  vi.stubEnv('SITE_URL', site);
  vi.resetModules();
  try {
    return await load();
  } finally {
    vi.unstubAllEnvs();
    vi.resetModules();
  }
}
