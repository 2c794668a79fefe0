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
    for (let at = 0; at < chunk.length; at++) {
      if (rest.left === 0) at = passPlain(chunk, words, at);
      const byte = chunk[at];
      if (byte === undefined) return;
      if (rest.left > 0) follow(rest, byte, part);
      else if (isOfThree(chunk, at, byte)) at += 2;
      else if (byte >= 0x80) begin(rest, byte, part);
      else if (byte < space && !whiteSpace.has(byte)) refuse(part, 'character');
    }
  };
}

/** Most Chinese characters: three bytes, of which the first says nothing special about the second. */
function isOfThree(chunk: Uint8Array, at: number, byte: number): boolean {
  const isFirst = byte >= 0xe1 && byte <= 0xec;
  return (
    isFirst && ((chunk[at + 1] ?? 0) & 0xc0) === 0x80 && ((chunk[at + 2] ?? 0) & 0xc0) === 0x80
  );
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
  let index = (at - first) >> 2;
  for (; index < values.length; index++) {
    const word = values[index] ?? 0;
    if (((word | (word - spaces)) & highBits) !== 0) break;
  }
  return first + (index << 2);
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
