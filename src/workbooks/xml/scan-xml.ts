import { readFailure } from '../package/read-failure.js';
import { createCursor } from './cursor.js';
import type { Cursor, Visitor } from './cursor.js';
import { joinBytes } from './join-bytes.js';
import { readOpenTag } from './open-tag.js';
import { settleText } from './text.js';
import { readCloseTag, readMarkup, readText } from './tokens.js';
import { utf8Chunks } from './utf8-chunks.js';

/** Longest tag, comment or run of text; Excel's longest text takes a third of it. */
const longestToken = 1 << 20;
const deepestElement = 256;
const lessThan = 60;
const slash = 47;
const bang = 33;
const question = 63;

/**
 * Scans a part whose bytes arrive in pieces and tells the visitor each tag, in order.
 *
 * Throws `malformed-xml`, `doctype`, `unknown-entity`, or `endless-token`.
 */
export async function scanXml(
  part: string,
  chunks: AsyncIterable<Uint8Array>,
  visitor: Visitor,
): Promise<void> {
  const cursor = createCursor(part);
  for await (const chunk of utf8Chunks(part, chunks)) {
    append(cursor, chunk);
    while (cursor.at < cursor.bytes.length && scanToken(cursor, visitor)) cursor.at = cursor.next;
  }
  const rest = cursor.bytes.subarray(cursor.at);
  const isWhole = cursor.path.length === 0 && cursor.key !== 0 && rest.every((byte) => byte <= 32);
  if (!isWhole) throw readFailure('malformed-xml', { part });
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
  const { path, part } = cursor;
  if (path.push(cursor.key) > deepestElement) throw readFailure('malformed-xml', { part });
  cursor.decoded = '';
  cursor.textStart = cursor.textEnd = 0;
  cursor.isTextWanted = visitor.open(cursor);
  return cursor.isEmpty ? close(cursor, visitor) : true;
}

function close(cursor: Cursor, visitor: Visitor): boolean {
  visitor.close(cursor);
  cursor.path.pop();
  cursor.isTextWanted = false;
  return true;
}
