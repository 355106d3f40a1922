import { xml2js, type Element } from 'xml-js';

/** An element of an XML file. @throws where the file is not well-formed */
export function rootOf(xml: string): Element {
  const { elements = [] } = xml2js(xml) as Element;
  return elements.find(({ type }) => type === 'element')!;
}

/** The elements of a name within an element, however deep, in the order of the file. */
export function all(element: Element, name: string): Element[] {
  return (element.elements ?? []).flatMap((each) => [
    ...(each.name === name ? [each] : []),
    ...all(each, name),
  ]);
}

/** The text of an element. */
export function textIn(element: Element): string {
  return (element.elements ?? []).map((each) => String(each.text ?? each.cdata ?? '')).join('');
}
