import type { Cursor } from './cursor.js';
import { decodeAttribute } from './decode.js';
import { extendKey, nameKey } from './name-key.js';
import { decimalOf, parseDecimal } from './parse-decimal.js';
import { parseWhole } from './parse-whole.js';

const digitOne = nameKey('1');
const wordTrue = nameKey('true');
const wordOn = nameKey('on');

/** The index of an attribute in the tag's list; -1 where the tag has none of that name. */
export function findAttribute({ attributes, attributeCount }: Cursor, key: number): number {
  for (let index = 0; index < attributeCount * 3; index += 3) {
    if (attributes[index] === key) return index;
  }
  return -1;
}

/** The value of an attribute of the tag; undefined where it has none. */
export function attribute(cursor: Cursor, key: number): string | undefined {
  const index = findAttribute(cursor, key);
  if (index < 0) return undefined;
  return decodeAttribute(
    cursor,
    cursor.attributes[index + 1] ?? 0,
    cursor.attributes[index + 2] ?? 0,
  );
}

/** The value of an attribute as a whole number; undefined where it has none, NaN for other text. */
export function wholeAttribute(cursor: Cursor, key: number): number | undefined {
  const index = findAttribute(cursor, key);
  if (index < 0) return undefined;
  const { bytes, attributes } = cursor;
  const value = parseWhole(bytes, attributes[index + 1] ?? 0, attributes[index + 2] ?? 0);
  return Number.isNaN(value) ? Number(attribute(cursor, key)) : value;
}

/** The value of an attribute as a number; undefined where it has none, NaN for other text. */
export function decimalAttribute(cursor: Cursor, key: number): number | undefined {
  const index = findAttribute(cursor, key);
  if (index < 0) return undefined;
  const { bytes, attributes } = cursor;
  const value = parseDecimal(bytes, attributes[index + 1] ?? 0, attributes[index + 2] ?? 0);
  return Number.isNaN(value) ? decimalOf(attribute(cursor, key) ?? '') : value;
}

/** The value of an attribute as the key of a word; 0 where the tag has none. */
export function wordAttribute(cursor: Cursor, key: number): number {
  const index = findAttribute(cursor, key);
  if (index < 0) return 0;
  const end = cursor.attributes[index + 2] ?? 0;
  let word = 0;
  for (let at = cursor.attributes[index + 1] ?? 0; at < end; at++) {
    word = extendKey(word, cursor.bytes[at] ?? 0);
  }
  return word;
}

/** Whether an attribute of the tag says yes. */
export function isSet(cursor: Cursor, key: number): boolean {
  const word = wordAttribute(cursor, key);
  return word === digitOne || word === wordTrue || word === wordOn;
}
