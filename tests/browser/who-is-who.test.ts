import { expect, inject, it } from 'vitest';
import { onlooker } from '../support/readers.ts';

const look = onlooker();

it('a sign stands beside a name, however little room there is for both', async () => {
  const page = await look(`${inject('plays').url}/who-is-who/`, { viewport: { width: 1280, height: 800 } });
  const names = await page.locator('.who-name:has(.emblem)').evaluateAll((cells) =>
    cells.map((cell) => {
      const link = cell.querySelector('a')!;
      link.textContent = 'Somebody with a very long name indeed';
      const [sign, name] = [cell.querySelector('.emblem')!, link].map((each) => each.getBoundingClientRect());
      return { beside: sign!.right <= name!.left, level: Math.abs(sign!.top - name!.top) < 8 };
    }),
  );
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect(name).toEqual({ beside: true, level: true });
});

it('how somebody plays a part is not as loud as their name', async () => {
  const page = await look(`${inject('plays').url}/who-is-who/`, { viewport: { width: 1280, height: 800 } });
  const weight = (element: Element) => Number(getComputedStyle(element).fontWeight);
  const line = page.locator('.performer').first();
  expect(await line.evaluate(weight)).toBeLessThan(await line.locator('a').first().evaluate(weight));
});
