import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Which directives of the policy this page has offended. */
    offended: string[];
  }
}

/** Has every page that is opened from now on keep a list of what its policy refused. */
export function recordViolations(page: Page) {
  return page.addInitScript(() => {
    window.offended = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      window.offended.push(event.effectiveDirective),
    );
  });
}

/** What the policy of the open page has refused so far, each directive once. */
export async function violationsOn(page: Page): Promise<string[]> {
  return [...new Set(await page.evaluate(() => window.offended))];
}
