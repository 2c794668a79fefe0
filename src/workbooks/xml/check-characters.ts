import { readFailure } from '../package/read-failure.js';

/** Takes the bytes of a part as they arrive; throws `malformed-xml` at the first that XML does not allow. */
export type CharacterCheck = (chunk: Uint8Array) => void;

const space = 32;
const highBits = 0x80808080 | 0;
const spaces = 0x20202020;
const whiteSpace = new Set([9, 10, 13]);

/** What the byte that follows in a character has to be, and how many follow it. */
interface Rest {
  left: number;
  low: number;
  high: number;
  /** Whether the character ends in FFFE or FFFF if its last byte is BE or BF. */
  isLast: boolean;
}

/**
 * 字符检查 · Whether the bytes of a part are UTF-8, and its characters those of XML.
 *
 * Most of a part is plain ASCII: that is passed four bytes at a time.
 */
export function createCharacterCheck(part: string): CharacterCheck {
  const rest: Rest = { left: 0, low: 0x80, high: 0xbf, isLast: false };
  return (chunk) => {
    const words = wordsOf(chunk);
    let at = 0;
    while (at < chunk.length) {
      const byte = chunk[at] ?? 0;
      const isPlain = rest.left === 0 && byte >= space && byte < 0x80;
      if (isPlain) at = passPlain(chunk, words, at + 1);
      else if (rest.left === 0 && isOfThree(chunk, at)) at = passThrees(chunk, at + 3);
      else at += take(rest, byte, part);
    }
  };
}

function take(rest: Rest, byte: number, part: string): 1 {
  if (rest.left > 0) follow(rest, byte, part);
  else if (byte >= 0x80) begin(rest, byte, part);
  else if (!whiteSpace.has(byte)) refuse(part, 'character');
  return 1;
}

/** Most Chinese characters: three bytes, of which the first says nothing special about the second. */
function isOfThree(chunk: Uint8Array, at: number): boolean {
  const first = chunk[at] ?? 0;
  if (first < 0xe1 || first > 0xec) return false;
  return ((chunk[at + 1] ?? 0) & 0xc0) === 0x80 && ((chunk[at + 2] ?? 0) & 0xc0) === 0x80;
}

function passThrees(chunk: Uint8Array, start: number): number {
  let at = start;
  while (isOfThree(chunk, at)) at += 3;
  return at;
}

interface Words {
  /** The first byte that starts a word. */
  readonly first: number;
  readonly values: Int32Array;
}

function wordsOf({ buffer, byteOffset, length }: Uint8Array): Words {
  const first = -byteOffset & 3;
  const count = Math.max(0, (length - first) >> 2);
  return { first, values: new Int32Array(buffer, count > 0 ? byteOffset + first : 0, count) };
}

/** The next byte that may be more than printable ASCII; the one in hand where it stands within a word. */
function passPlain(chunk: Uint8Array, { first, values }: Words, start: number): number {
  let at = start;
  for (; at < chunk.length && ((at - first) & 3) !== 0; at++) {
    const byte = chunk[at] ?? 0;
    if (byte < space || byte >= 0x80) return at;
  }
  if (at >= chunk.length) return at;
  return first + (endOfPlain(values, (at - first) >> 2) << 2);
}

/** The first word that may hold more than printable ASCII: looked for four at a time, then one at a time. */
function endOfPlain(values: Int32Array, start: number): number {
  let index = start;
  for (; index + 3 < values.length; index += 4) {
    const one = values[index] ?? 0;
    const two = values[index + 1] ?? 0;
    const three = values[index + 2] ?? 0;
    const four = values[index + 3] ?? 0;
    const low = (one - spaces) | (two - spaces) | (three - spaces) | (four - spaces);
    if (((one | two | three | four | low) & highBits) !== 0) break;
  }
  while (index < values.length && isPlainWord(values[index] ?? 0)) index++;
  return index;
}

function isPlainWord(word: number): boolean {
  return ((word | (word - spaces)) & highBits) === 0;
}

/** The bytes that may follow the first one, as the standard of Unicode lists them. */
function begin(rest: Rest, byte: number, part: string): void {
  if (byte < 0xc2 || byte > 0xf4) refuse(part, 'encoding');
  rest.left = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
  rest.low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
  rest.high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
  rest.isLast = byte === 0xef;
}

function follow(rest: Rest, byte: number, part: string): void {
  if (byte < rest.low || byte > rest.high) refuse(part, 'encoding');
  if (rest.isLast && rest.left === 1 && byte >= 0xbe) refuse(part, 'character');
  if (rest.left === 2) rest.isLast &&= byte === 0xbf;
  rest.left -= 1;
  rest.low = 0x80;
  rest.high = 0xbf;
}

function refuse(part: string, because: 'encoding' | 'character'): never {
  throw readFailure('malformed-xml', { part, because });
}
