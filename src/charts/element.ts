import { markupText } from './markup-text.js';

/** The attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG with its attributes and what it holds, which is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${markupText(attributeText(value))}"`)
    .join('');
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}

/** A text of SVG, never markup. */
export function textElement(text: string, attributes: Attributes): string {
  return element('text', attributes, markupText(text));
}

function attributeText(value: string | number | undefined): string {
  return typeof value === 'number' ? String(Number(value.toFixed(2))) : (value ?? '');
}
