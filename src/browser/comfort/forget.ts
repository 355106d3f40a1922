import { forgetRecent } from '../search/recent.ts';
import { forget, setWatched } from './remember.ts';

// What the button of the about page does: it takes away all that this wiki has left on the device.

const part = document.querySelector<HTMLElement>('.forget')!;
const status = part.querySelector('[role="status"]')!;

/** The copies of pages that were kept for reading without a network, of whatever edition. */
async function removeCopies(base: string) {
  if (!('caches' in window)) return;
  const ours = (await caches.keys()).filter((name) => name.startsWith(`kept ${base}`));
  await Promise.all(ours.map((name) => caches.delete(name)));
  const registration = await navigator.serviceWorker?.getRegistration(base);
  // Another wiki above this one on the same host has a worker of its own.
  if (registration && new URL(registration.scope).pathname === base) await registration.unregister();
}

const button = part.querySelector('button')!;
button.disabled = false;
button.addEventListener('click', () => {
  forget();
  forgetRecent();
  setWatched('0');
  removeCopies(part.dataset.base!).then(
    () => (status.textContent = 'Nothing is kept on this device any more.'),
    () =>
      (status.textContent = 'Your choices are gone; this browser does not let the kept pages be removed.'),
  );
});
