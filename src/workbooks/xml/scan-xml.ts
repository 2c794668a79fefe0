import type { Pieces } from '../package/inflate.js';
import { readFailure } from '../package/read-failure.js';
import { createCharacterCheck } from './check-characters.js';
import { createCursor, type Cursor, type Visitor } from './cursor.js';
import { enter, outerScope } from './enter.js';
import { joinBytes } from './join-bytes.js';
import { malformed, readOpenTag } from './open-tag.js';
import { foreignPlace, otherPlace, type PartShape, type ElementPlace } from './place.js';
import { settleText } from './text.js';
import { readCloseTag, readMarkup, readText } from './tokens.js';
import { createToUtf8 } from './utf8-pieces.js';

/** Longest tag, comment or run of text; Excel's longest text takes a third of it. */
const longestToken = 1 << 20;
const lessThan = 60;
const slash = 47;
const bang = 33;
const question = 63;

/** A part whose bytes arrive in pieces, and what is read of it. */
export interface PartSource {
  readonly part: string;
  readonly chunks: Pieces;
  readonly shape: PartShape;
}

/**
 * Scans a part and tells the visitor each tag at a place of its shape, in order.
 *
 * False where the root is not that of the shape. Throws `malformed-xml`, `doctype`,
 * `unknown-entity`, `endless-token` or `ambiguous-content`.
 */
export async function scanXml(source: PartSource, visitor: Visitor): Promise<boolean> {
  const { chunks } = source;
  const { take, end } = startScan(source, visitor);
  if (Symbol.iterator in chunks) for (const chunk of chunks) take(chunk);
  else for await (const chunk of chunks) take(chunk);
  return end();
}

/** A part in the course of being scanned: takes its pieces, and tells at the end whether the root is that of the shape. */
interface Scan {
  readonly take: (chunk: Uint8Array) => void;
  readonly end: () => boolean;
}

function startScan({ part, shape }: PartSource, visitor: Visitor): Scan {
  const cursor = createCursor(part, shape);
  const toUtf8 = createToUtf8(part);
  const check = createCharacterCheck(part);
  const scan = (bytes: Uint8Array): void => {
    check(bytes);
    append(cursor, bytes);
    while (cursor.at < cursor.bytes.length && scanToken(cursor, visitor)) cursor.at = cursor.next;
  };
  return {
    take: (chunk) => scan(toUtf8(chunk)),
    end: () => {
      scan(toUtf8());
      const rest = cursor.bytes.subarray(cursor.at);
      const isWhole = cursor.depth === 0 && hasRoot(cursor) && rest.every((byte) => byte <= 32);
      if (!isWhole) throw malformed(cursor, 'cut-off');
      return cursor.frames[0]?.place === shape.root;
    },
  };
}

function append(cursor: Cursor, chunk: Uint8Array): void {
  if (cursor.textEnd > cursor.textStart) settleText(cursor);
  const rest = cursor.bytes.subarray(cursor.at);
  if (rest.length > longestToken) {
    throw readFailure('endless-token', { part: cursor.part, limit: longestToken });
  }
  cursor.base += cursor.at;
  cursor.at = 0;
  cursor.bytes = joinBytes(rest, chunk);
}

/** Takes the token in hand; false where the bytes end before it does. */
function scanToken(cursor: Cursor, visitor: Visitor): boolean {
  const { bytes, at } = cursor;
  if (bytes[at] !== lessThan) return readText(cursor);
  if (at + 1 >= bytes.length) return false;
  const second = bytes[at + 1];
  if (second === slash) return readCloseTag(cursor) && close(cursor, visitor);
  if (second === bang || second === question) return readMarkup(cursor);
  return readOpenTag(cursor) && open(cursor, visitor);
}

function open(cursor: Cursor, visitor: Visitor): boolean {
  if (cursor.depth === 0 && hasRoot(cursor)) throw malformed(cursor, 'after-root');
  if (cursor.depth > 0) keepText(cursor);
  enter(cursor);
  cursor.decoded = '';
  cursor.textStart = cursor.textEnd = 0;
  cursor.isTextWanted = isAsked(cursor.place) && visitor.open(cursor);
  return cursor.isEmpty ? close(cursor, visitor) : true;
}

function close(cursor: Cursor, visitor: Visitor): boolean {
  const { depth, frames, place } = cursor;
  cursor.scope = outerScope(cursor);
  if (isAsked(place)) visitor.close(cursor);
  cursor.depth = depth - 1;
  const parent = depth > 1 ? frames[depth - 2] : undefined;
  cursor.place = parent?.place ?? foreignPlace;
  cursor.isTextWanted = parent?.isTextWanted ?? false;
  cursor.decoded = parent?.decoded ?? '';
  cursor.textStart = cursor.textEnd = 0;
  return true;
}

/** A child interrupts the text of its parent, which goes on behind it. */
function keepText(cursor: Cursor): void {
  const { frames, depth, isTextWanted } = cursor;
  const frame = frames[depth - 1];
  if (!frame) return;
  if (isTextWanted && cursor.textEnd > cursor.textStart) settleText(cursor);
  frame.isTextWanted = isTextWanted;
  frame.decoded = isTextWanted ? cursor.decoded : '';
}

function isAsked(place: ElementPlace): boolean {
  return place !== foreignPlace && place !== otherPlace;
}

function hasRoot({ frames }: Cursor): boolean {
  return frames.length > 0;
}
