import type { Cursor } from './cursor.js';
import { startsWith } from './starts-with.js';
import type { Words } from './words.js';

const zero = 48;
const nine = 57;
const upperA = 65;
const upperZ = 90;
const lowerCaseBit = 32;

/** Moves past some bytes that come next; false where others do. */
export function takeBytes(cursor: Cursor, wanted: Uint8Array): boolean {
  if (!startsWith(cursor.bytes, cursor.next, wanted)) return false;
  cursor.next += wanted.length;
  return true;
}

/** Moves past bytes that repeat those from one place to another; false where others come next. */
export function takeAgain(cursor: Cursor, start: number, end: number): boolean {
  const { bytes, next } = cursor;
  if (next + end - start > bytes.length) return false;
  for (let before = start, at = next; before < end; before++, at++) {
    if (bytes[before] !== bytes[at]) return false;
  }
  cursor.next = next + end - start;
  return true;
}

/** Moves past the digits that come next and gives their number; 0 where none do. */
export function takeWhole(cursor: Cursor): number {
  const { bytes } = cursor;
  let at = cursor.next;
  let value = 0;
  for (let byte = bytes[at] ?? 0; byte >= zero && byte <= nine; byte = bytes[++at] ?? 0) {
    value = value * 10 + byte - zero;
  }
  cursor.next = at;
  return value;
}

/** Moves past the letters that come next and tells which word they are; -1 where they are none of these. */
export function takeWord(cursor: Cursor, words: Words): number {
  const { bytes, next } = cursor;
  let at = next;
  while (isLetter(bytes[at] ?? 0)) at++;
  cursor.next = at;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word?.length === at - next && startsWith(bytes, next, word)) return index;
  }
  return -1;
}

/** Moves past the capital letters that come next and gives the column that they name; 0 where none do. */
export function takeColumn(cursor: Cursor): number {
  const { bytes } = cursor;
  let at = cursor.next;
  let column = 0;
  for (let byte = bytes[at] ?? 0; byte >= upperA && byte <= upperZ; byte = bytes[++at] ?? 0) {
    column = column * 26 + byte - upperA + 1;
  }
  cursor.next = at;
  return column;
}

function isLetter(byte: number): boolean {
  const upper = byte & ~lowerCaseBit;
  return upper >= upperA && upper <= upperZ;
}
