import type { Cursor } from './cursor.js';
import { decodeAttribute } from './decode.js';
import { knownValue } from './known-text.js';
import { namespaceIn } from './names.js';
import { relationshipNamespaces } from './namespaces.js';
import { decimalOf, parseDecimal } from './parse-decimal.js';
import { parseWhole } from './parse-whole.js';
import { wordAt, wordsIn, type Words } from './words.js';

const truth = wordsIn('1', 'true', 'on');

/** The index of an attribute without a prefix; -1 where the tag has none of that name. */
export function findAttribute({ attributes, attributeCount }: Cursor, name: string): number {
  for (let index = 0; index < attributeCount; index++) {
    const own = attributes[index];
    if (own && own.local === name && own.prefix === '') return index;
  }
  return -1;
}

/** The first byte of the value of an attribute. */
export function valueStart({ values }: Cursor, index: number): number {
  return values[index * 2] ?? 0;
}

/** The byte after the value of an attribute. */
export function valueEnd({ values }: Cursor, index: number): number {
  return values[index * 2 + 1] ?? 0;
}

/** The value of an attribute by its index. */
export function attributeValue(cursor: Cursor, index: number): string {
  const { bytes, part } = cursor;
  const [textStart, textEnd] = [valueStart(cursor, index), valueEnd(cursor, index)];
  return knownValue({ bytes, part, textStart, textEnd }, decodeAttribute);
}

/** The value of an attribute of the tag; undefined where it has none. */
export function attribute(cursor: Cursor, name: string): string | undefined {
  const index = findAttribute(cursor, name);
  return index < 0 ? undefined : attributeValue(cursor, index);
}

/** The value of the attribute r:id of the tag, whatever its prefix; undefined where it has none. */
export function relationshipId(cursor: Cursor): string | undefined {
  const { attributes, attributeCount, scope } = cursor;
  for (let index = 0; index < attributeCount; index++) {
    const own = attributes[index];
    if (own?.local !== 'id' || own.prefix === '') continue;
    if (relationshipNamespaces.has(namespaceIn(scope, own) ?? ''))
      return attributeValue(cursor, index);
  }
  return undefined;
}

/** The value of an attribute as a whole number; undefined where it has none, NaN for other text. */
export function wholeAttribute(cursor: Cursor, name: string): number | undefined {
  const index = findAttribute(cursor, name);
  if (index < 0) return undefined;
  const value = parseWhole(cursor.bytes, valueStart(cursor, index), valueEnd(cursor, index));
  if (!Number.isNaN(value)) return value;
  const text = attributeValue(cursor, index).trim();
  return /^\+?\d+$/.test(text) ? Number(text) : NaN;
}

/** The value of an attribute as a number; undefined where it has none, NaN for other text. */
export function decimalAttribute(cursor: Cursor, name: string): number | undefined {
  const index = findAttribute(cursor, name);
  if (index < 0) return undefined;
  const value = parseDecimal(cursor.bytes, valueStart(cursor, index), valueEnd(cursor, index));
  return Number.isNaN(value) ? decimalOf(attributeValue(cursor, index)) : value;
}

/** Which of some words the value of an attribute is: -1 where it is none of them, undefined without the attribute. */
export function wordAttribute(cursor: Cursor, name: string, words: Words): number | undefined {
  const index = findAttribute(cursor, name);
  if (index < 0) return undefined;
  const span = {
    bytes: cursor.bytes,
    start: valueStart(cursor, index),
    end: valueEnd(cursor, index),
  };
  const word = wordAt(span, words);
  if (word >= 0) return word;
  const text = new TextEncoder().encode(attributeValue(cursor, index).trim());
  return wordAt({ bytes: text, start: 0, end: text.length }, words);
}

/** Whether an attribute of the tag says yes. */
export function isSet(cursor: Cursor, name: string): boolean {
  return (wordAttribute(cursor, name, truth) ?? -1) >= 0;
}
