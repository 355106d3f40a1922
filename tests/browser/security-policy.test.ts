import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { headerPolicy } from '../../src/hosting/security-policy.ts';
import { onlooker, readers, titlesFor } from '../support/readers.ts';
import { serving, servingBuild } from '../support/static-server.ts';
import { recordViolations, violationsOn } from '../support/violations.ts';

type Server = Awaited<ReturnType<typeof serving>>;

declare global {
  interface Window {
    /** Set by code that should not have run. */
    taken?: boolean;
    attempt?: () => void;
    trustedTypes: { createPolicy(name: string, rules: object): unknown };
  }
}

const { newReader } = readers();
const look = onlooker();

/** The tab that goes from one spoilt page to the next; none of them stores anything. */
let tab: Page | undefined;
const metaPolicy = /<meta http-equiv="content-security-policy"[^>]*>/;

const guard = { 'Content-Security-Policy': headerPolicy(false) };

/** What another site was asked for. */
let asked: string[] = [];
let elsewhere: Server;
let other: string;

beforeAll(async () => {
  elsewhere = await serving((request, response) => {
    asked.push(request.url!);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end();
  });
  // Another port is another origin.
  other = `http://localhost:${elsewhere.port}`;
});
afterAll(() => elsewhere.stop());
beforeEach(() => (asked = []));

describe.each([
  ['in the page', false],
  ['as a header', true],
])('the policy %s', (_, asHeader) => {
  let server: Awaited<ReturnType<typeof servingBuild>>;
  /** What somebody smuggled into the page. */
  let smuggled = '';

  beforeAll(async () => {
    server = asHeader
      ? await servingBuild(inject('plays'), guard, (html) => smuggle(html.replace(metaPolicy, '')))
      : await servingBuild(inject('plays'), {}, smuggle);
  });
  afterAll(() => server.stop());

  const smuggle = (html: string) => html.replace('<main', () => `${smuggled}<main`);

  async function openWith(markup: string, script = '') {
    smuggled = markup;
    if (!tab) await recordViolations((tab = await look('about:blank')));
    const page = await look(`${server.url}/cast/`);
    await page.evaluate(script);
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    return page;
  }

  it('has nothing against the page as it was built', async () => {
    const page = await openWith('');
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.dataset.js)).toBe('on');
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  });

  // What may stand inside a page is said by the page alone.
  if (!asHeader) {
    it.each([
      ['an inline script', '<script>window.taken = true</script>', ['script-src-elem']],
      ['an inline module', '<script type="module">window.taken = true</script>', ['script-src-elem']],
      ['an event handler', '<img src="/none.png" alt="" onerror="window.taken = true">', ['script-src-attr']],
      // The refusal is told to the page inside, which has the same policy.
      ['a page inside', '<iframe srcdoc="<script>top.taken = true</script>"></iframe>', []],
    ])('runs no code of %s', async (_, markup, directives) => {
      const page = await openWith(markup);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => window.taken)).toBeUndefined();
      expect(await violationsOn(page)).toEqual(directives);
    });

    it('follows no address that is code', async () => {
      const page = await openWith('<a id="bait" href="javascript:window.taken = true">x</a>');
      await page.evaluate(() => document.getElementById('bait')!.click());
      await expect.poll(() => violationsOn(page)).toEqual(['script-src-elem']);
      expect(await page.evaluate(() => window.taken)).toBeUndefined();
    });

    it.each([
      ['a style element', '<style>#bait { position: fixed }</style><p id="bait"></p>', 'style-src-elem'],
      ['a style attribute', '<p id="bait" style="position: fixed"></p>', 'style-src-attr'],
    ])('takes no look from %s', async (_, markup, directive) => {
      const page = await openWith(markup);
      expect(await page.locator('#bait').evaluate((bait) => getComputedStyle(bait).position)).toBe('static');
      expect(await violationsOn(page)).toEqual([directive]);
    });
  }

  it.each([
    ['a script', '<script src="OTHER/x.js"></script>', 'script-src-elem'],
    ['an image', '<img src="OTHER/x.png" alt="">', 'img-src'],
    ['a style sheet', '<link rel="stylesheet" href="OTHER/x.css">', 'style-src-elem'],
    ['a frame', '<iframe src="OTHER/"></iframe>', 'frame-src'],
    ['an object', '<object data="OTHER/x"></object>', 'object-src'],
    ['a video', '<video src="OTHER/x.mp4" autoplay></video>', 'media-src'],
  ])('fetches not %s from another origin', async (_, markup, directive) => {
    const page = await openWith(markup.replace('OTHER', other));
    await expect.poll(() => violationsOn(page)).toEqual([directive]);
    expect(asked).toEqual([]);
  });

  it('sends nothing to another origin, by script or by form', async () => {
    const page = await openWith(`<form action="${other}/"><button id="bait">x</button></form>`);
    const sent = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'sent',
          () => 'refused',
        ),
      other,
    );
    expect(sent).toBe('refused');
    expect(await violationsOn(page)).toEqual(['connect-src']);
    await page.evaluate(() => document.getElementById('bait')!.click());
    await expect.poll(() => violationsOn(page)).toEqual(['connect-src', 'form-action']);
    expect(asked).toEqual([]);
  });

  it('lets no page say that its links lead elsewhere', async () => {
    const page = await openWith(`<base href="${other}/">`);
    expect(await page.evaluate(() => document.baseURI)).toBe(page.url());
    expect(await violationsOn(page)).toEqual(['base-uri']);
  });

  it.each([
    ['eval()', () => eval('window.taken = true'), 'require-trusted-types-for'],
    ['new Function()', () => new Function('window.taken = true')(), 'require-trusted-types-for'],
    [
      'a string of markup',
      () => (document.body.innerHTML = '<img src=x onerror="taken = true">'),
      'require-trusted-types-for',
    ],
    [
      'a string of code in a script element',
      () =>
        document.body.append(
          Object.assign(document.createElement('script'), { text: 'window.taken = true' }),
        ),
      'require-trusted-types-for',
    ],
    ['a worker named by a string', () => new Worker('/x.js'), 'require-trusted-types-for'],
    [
      'a policy that trusts everything',
      () => window.trustedTypes.createPolicy('any', { createHTML: (html: string) => html }),
      'trusted-types',
    ],
  ])('refuses %s', async (_, attempt, directive) => {
    const page = await openWith('', `window.attempt = ${String(attempt)}`);
    // Called from a timer: what a browser's inspector evaluates is exempt.
    const outcome = await page.evaluate(
      () =>
        new Promise((done) =>
          setTimeout(() => {
            try {
              window.attempt!();
              done('let through');
            } catch (error) {
              done((error as Error).name);
            }
          }),
        ),
    );
    expect(outcome).toMatch(/^(EvalError|TypeError)$/);
    expect(await violationsOn(page)).toContain(directive);
    expect(await page.evaluate(() => window.taken)).toBeUndefined();
    expect(await page.locator('main').count()).toBe(1);
  });
});

it('a browser without Trusted Types refuses eval() all the same', async () => {
  const policy = headerPolicy(false).replace(
    "require-trusted-types-for 'script'; trusted-types keep-offline other-pages; ",
    '',
  );
  expect(policy).not.toContain('trusted');
  const server = await servingBuild(inject('plays'), { 'Content-Security-Policy': policy }, (html) =>
    html.replace(metaPolicy, ''),
  );
  const page = await newReader();
  await recordViolations(page);
  await page.addInitScript(() => setTimeout(() => eval('window.taken = true')));
  await page.goto(`${server.url}/cast/`);
  await expect.poll(() => violationsOn(page)).toEqual(['script-src']);
  expect(await page.evaluate(() => window.taken)).toBeUndefined();
  await server.stop();
});

describe('with the policy both in the page and as a header', () => {
  let server: Awaited<ReturnType<typeof servingBuild>>;
  beforeAll(async () => {
    server = await servingBuild(inject('plays'), guard);
  });
  afterAll(() => server.stop());

  async function quietly(path: string) {
    const page = await newReader({ reducedMotion: 'no-preference' });
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await recordViolations(page);
    await page.goto(server.url + path);
    const quiet = async () => expect([...complaints, ...(await violationsOn(page))]).toEqual([]);
    return { page, quiet };
  }

  it('a reader browses from page to page and into a higher edition', async () => {
    const { page, quiet } = await quietly('/');
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').nth(1).click();
    await page.waitForURL('**/cast/');
    await quiet();
    await page.getByRole('navigation', { name: 'How far' }).getByRole('link').last().click();
    await page.waitForURL('**/after/second-light/cast/');
    await page.locator('main a').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await quiet();
  });

  it('the search page answers from its full text', async () => {
    const { page, quiet } = await quietly('/search/?q=holtby');
    expect((await titlesFor(page, 'holtby'))[0]).toBe('Ines Holtby');
    expect(await page.locator('.search-results mark').first().innerText()).toMatch(/holtby/i);
    await quiet();
  });

  it('the search dialog opens and answers', async () => {
    const { page, quiet } = await quietly('/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('ferris');
    expect((await titlesFor(page, 'ferris'))[0]).toBe('Maud Ferris');
    await quiet();
  });

  it('the appearance changes and is kept', async () => {
    const { page, quiet } = await quietly('/');
    await page.getByText('Appearance').click();
    const cool = page.locator('.appearance input[value="cool"]');
    await cool.check();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('cool');
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('cool');
    await quiet();
  });

  it('no other site shows the pages inside its own', async () => {
    const page = await newReader();
    await page.goto(other);
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    }, `${server.url}/`);
    await refused;
    expect(await page.frameLocator('iframe').locator('main').count()).toBe(0);
  });
});
