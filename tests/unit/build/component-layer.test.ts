import { expect, it } from 'vitest';
import { componentLayer } from '../../../src/build/astro/component-layer.ts';

/** What becomes of a style that stands in a file of this name. */
const layered = (css: string, file: string) => componentLayer.transform(css, file)?.code ?? css;
const inComponent = '/src/components/Card.astro?astro&type=style&index=0&lang.css';

it('the style of a component is put into the layer of components', () => {
  expect(layered('.card{color:red}', inComponent)).toBe('@layer components {.card{color:red}}');
});

it('a style that names a layer itself stays in that', () => {
  const css = '/* Over the utilities. */ @layer utilities{.card{color:red}}';
  expect(layered(css, inComponent)).toBe(css);
});

it('what is no style of a component is left alone', () => {
  expect(layered('.card{color:red}', '/src/styles/print.css')).toBe('.card{color:red}');
  expect(layered('let a = 1;', '/src/components/Card.astro')).toBe('let a = 1;');
});
