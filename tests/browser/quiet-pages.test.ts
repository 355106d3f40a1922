import { describe, expect, inject, it } from 'vitest';
import { layouts } from '../support/layouts.ts';
import { listeningTo } from '../support/listening.ts';
import { answerOn, onlooker, quietMoment } from '../support/readers.ts';

const look = onlooker();

/** Opens a page and gathers what its console says and what it fetches. */
async function listen(path: string) {
  // What the page before still fetched when it was left is none of this one's.
  const page = await look('about:blank', { reducedMotion: 'no-preference' });
  const heard = listeningTo(page);
  await page.goto(inject('plays').url + path);
  await quietMoment(page);
  if (path.includes('?q=')) await answerOn(page, 'holtby');
  return heard();
}

/** How pages stand with other colours and less motion, adaptations.test.ts asks. */
describe.each(Object.entries(layouts))('%s', (_, path) => {
  it('logs no error and asks no other origin for anything', async () => {
    const { complaints, requests } = await listen(path);
    expect(complaints).toEqual([]);
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter((url) => !url.startsWith(`${inject('plays').url}/`))).toEqual([]);
  });
});
