import { readFailure } from '../package/read-failure.js';
import type { Cursor } from './cursor.js';
import { decodeRaw } from './decode.js';
import { readName } from './open-tag.js';
import { settleText } from './text.js';

const lessThan = 60;
const greaterThan = 62;

interface Markup {
  readonly start: string;
  readonly end: string;
}

const comment: Markup = { start: '<!--', end: '-->' };
const cdata: Markup = { start: '<![CDATA[', end: ']]>' };
const instruction: Markup = { start: '<?', end: '?>' };
const doctype = '<!DOCTYPE';

/** Takes the run of text in hand; false where the bytes end before the next tag. */
export function readText(cursor: Cursor): boolean {
  const { bytes } = cursor;
  let at = cursor.at;
  while (at < bytes.length && bytes[at] !== lessThan) at++;
  if (at === bytes.length) return false;
  if (cursor.path.length === 0) refuseText(cursor, at);
  if (cursor.isTextWanted) {
    if (cursor.textEnd > cursor.textStart) settleText(cursor);
    cursor.textStart = cursor.at;
    cursor.textEnd = at;
  }
  cursor.next = at;
  return true;
}

/** Reads the close tag in hand into the cursor; false where it is cut off. */
export function readCloseTag(cursor: Cursor): boolean {
  const { bytes, path, part } = cursor;
  let at = readName(cursor, cursor.at + 2);
  while (at < bytes.length && bytes[at] !== greaterThan) at++;
  if (at >= bytes.length) return false;
  if (path[path.length - 1] !== cursor.key) throw readFailure('malformed-xml', { part });
  cursor.next = at + 1;
  return true;
}

/** Takes the comment, CDATA section or processing instruction in hand; false where it is cut off. */
export function readMarkup(cursor: Cursor): boolean {
  const { bytes, at, part } = cursor;
  const kind = [comment, cdata, instruction].find(({ start }) => isAt(bytes, at, start));
  if (!kind) {
    if (bytes.length - at < doctype.length) return false;
    throw readFailure(isAt(bytes, at, doctype) ? 'doctype' : 'malformed-xml', { part });
  }
  const end = endOf(bytes, at + kind.start.length, kind.end);
  if (end < 0) return false;
  if (kind === cdata && cursor.isTextWanted) addCdata(cursor, end);
  cursor.next = end + kind.end.length;
  return true;
}

function addCdata(cursor: Cursor, end: number): void {
  if (cursor.textEnd > cursor.textStart) settleText(cursor);
  const raw = decodeRaw(cursor, cursor.at + cdata.start.length, end);
  cursor.decoded += raw.replace(/\r\n?/g, '\n');
}

function isAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function endOf(bytes: Uint8Array, from: number, text: string): number {
  const first = text.charCodeAt(0);
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !isAt(bytes, at, text)) at = bytes.indexOf(first, at + 1);
  return at;
}

function refuseText({ bytes, at, part }: Cursor, end: number): void {
  if (bytes.subarray(at, end).some((byte) => byte > 32))
    throw readFailure('malformed-xml', { part });
}
