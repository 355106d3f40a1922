import type { ConsoleMessage, Page, Request } from 'playwright-core';

/**
 * Listens to a tab.
 * @returns what stops it, and tells the addresses that were asked for and what was complained of: errors and warnings in
 *   the console, and requests that failed
 */
export function listeningTo(page: Page): () => { complaints: string[]; requests: string[] } {
  const complaints: string[] = [];
  const requests: string[] = [];
  const logged = (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  };
  const thrown = (error: Error) => complaints.push(error.message);
  const failed = (request: Request) => complaints.push(`failed: ${request.url()}`);
  const asked = (request: Request) => requests.push(request.url());
  page.on('console', logged).on('pageerror', thrown).on('requestfailed', failed).on('request', asked);
  return () => {
    page.off('console', logged).off('pageerror', thrown).off('requestfailed', failed).off('request', asked);
    return { complaints, requests };
  };
}
