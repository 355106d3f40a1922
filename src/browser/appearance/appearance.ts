import { remember } from '../comfort/remember.ts';

const { dataset } = document.documentElement;
const choices = document.querySelector<HTMLDetailsElement>('.appearance')!;
const boxes = [...choices.querySelectorAll('input')];

/** Takes what is chosen for the look of the site, and keeps it. */
function choose({ name, value }: HTMLInputElement) {
  dataset[name] = value;
  remember({ [name]: value });
}

for (const box of boxes) {
  // A reader may have been quicker than this script.
  const quicker = boxes.find((other) => other.name === box.name && other.checked);
  if (quicker) choose(quicker);
  else box.checked = box.value === dataset[box.name];
  box.addEventListener('change', () => choose(box));
}
