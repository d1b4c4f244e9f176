import type { Element } from './element.ts';

/** An element as XML. What is empty is one tag, and values are as `parse` gives them. */
export function write({ name, attributes, children, text }: Element): string {
  const pairs = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const content = `${text === null ? '' : escaped(text)}${children.map(write).join('')}`;
  return content === '' ? `<${name}${pairs}/>` : `<${name}${pairs}>${content}</${name}>`;
}

/** An element that holds text and nothing else. */
export function leaf(name: string, text: string): Element {
  return { name, attributes: new Map(), children: [], text };
}

/** The same element with a value for a child, in the place of what it had. */
export function withValue(element: Element, name: string, text: string): Element {
  const children = element.children.filter((child) => child.name !== name);
  return { ...element, children: [...children, leaf(name, text)] };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
