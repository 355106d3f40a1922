import { offlineListName, type OfflineList } from './offline-list.ts';

// What the button "Keep on this device" does. The service worker fetches and keeps; this asks and tells.

const box = document.querySelector<HTMLElement>('.keep')!;
const home = new URL(box.dataset.home!, location.href).pathname;
const status = box.querySelector<HTMLElement>('[role="status"]')!;
const buttons = Object.fromEntries(
  [...box.querySelectorAll('button')].map((button) => [button.name, button]),
) as Record<'keep' | 'yes' | 'no' | 'remove', HTMLButtonElement>;

/** Above this size a reader is asked first, in bytes. */
const unasked = 3_000_000;

/** How long a worker of an older build, which does not answer, is waited for when pages are removed, in ms. */
const patience = 2_000;

/** What the service worker says. */
interface Answer {
  done?: number;
  of?: number;
  kept?: true;
  failed?: true;
  removed?: true;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
const ours = async () => (await caches.keys()).filter((name) => name.startsWith(`kept ${home} `));

/** @throws where the browser lets the page keep nothing */
async function isKept(): Promise<boolean> {
  for (const name of await ours()) {
    if (await (await caches.open(name)).match(home + offlineListName)) return true;
  }
  return false;
}

/**
 * Makes the address of the service worker into what Trusted Types ask for, where a browser knows them: the site's
 * policy allows this one maker of addresses of code, and this maker allows one address.
 */
const maker = (
  window as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
  }
).trustedTypes?.createPolicy('keep-offline', {
  createScriptURL(url: string) {
    if (url !== box.dataset.worker) throw new TypeError(`${url} is not the service worker of this site.`);
    return url;
  },
});

/** Shows the named buttons and no others, and says something. */
function show(names: (keyof typeof buttons)[], words: string) {
  const had = box.contains(document.activeElement);
  for (const [name, button] of Object.entries(buttons)) button.hidden = !names.includes(name as 'keep');
  status.textContent = words;
  if (had && names[0]) buttons[names[0]].focus();
}

const offer = (words = '') => show(['keep'], words);
const tell = () => show(['remove'], 'These pages are kept on this device and open without a network.');

async function ask() {
  try {
    const response = await fetch(home + offlineListName, { cache: 'no-store', redirect: 'error' });
    const { bytes, files } = (await response.json()) as OfflineList;
    if (bytes <= unasked) await fetchAll();
    else show(['yes', 'no'], `${files.length} files, ${megabytes(bytes)}: keep them on this device?`);
  } catch {
    offer('That did not work. Is there a network?');
  }
}

/** Asks the service worker for something, and hears what it says about it until it is done or has failed. */
function tellWorker(worker: ServiceWorker, message: object, heard: (answer: Answer) => void) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Answer>) => {
    // The last word: what comes after a failure must not hide it.
    if (data.kept || data.failed || data.removed) port1.close();
    heard(data);
  };
  worker.postMessage(message, [port2]);
}

async function fetchAll() {
  show([], 'Starting …');
  try {
    await navigator.serviceWorker.register(
      maker?.createScriptURL(box.dataset.worker!) ?? box.dataset.worker!,
    );
    const { active } = await navigator.serviceWorker.ready;
    tellWorker(active!, { home }, ({ done, of, kept, failed }) => {
      if (kept) tell();
      else if (failed) offer('It was cut short; what has come is kept for the next try.');
      else show([], `${done} of ${of} files`);
    });
  } catch (error) {
    // A script that cannot be fetched is a TypeError; whatever is forbidden is another.
    offer(
      error instanceof TypeError
        ? 'That did not work. Is there a network?'
        : 'This browser does not keep pages.',
    );
  }
}

async function remove() {
  const registration = await navigator.serviceWorker.getRegistration(box.dataset.worker);
  const worker = registration?.active;
  // The worker may be about to bring the copy up to date: it has to know.
  if (worker) {
    await new Promise<void>((resolve) => {
      tellWorker(worker, { home, remove: true }, () => resolve());
      setTimeout(resolve, patience);
    });
  }
  await Promise.all((await ours()).map((name) => caches.delete(name)));
  const site = box.dataset.worker!.replace(/worker\.js$/, '');
  if ((await caches.keys()).every((name) => !name.startsWith(`kept ${site}`)))
    await registration?.unregister();
  offer('Nothing is kept on this device any more.');
}

buttons.keep.addEventListener('click', () => void ask());
buttons.yes.addEventListener('click', () => void fetchAll());
buttons.no.addEventListener('click', () => offer());
buttons.remove.addEventListener('click', () => void remove());
if (!('serviceWorker' in navigator)) show([], 'This browser does not keep pages.');
else if (await isKept().catch(() => false)) tell();
// A finger may have been quicker than this script: it leaves focus without a ring, keys leave one with it.
else if (buttons.keep.matches(':focus:not(:focus-visible)')) await ask();
