import { readFailure } from '../package/read-failure.js';
import type { Cursor } from './cursor.js';
import { checkReferences, decodeRaw } from './decode.js';
import { isName } from './names.js';
import { malformed } from './open-tag.js';
import { startsWith } from './starts-with.js';
import { settleText } from './text.js';

const ampersand = 38;
const lessThan = 60;
const greaterThan = 62;
const closingBracket = 93;

interface Markup {
  readonly start: string;
  readonly end: string;
}

const comment: Markup = { start: '<!--', end: '--' };
const cdata: Markup = { start: '<![CDATA[', end: ']]>' };
const instruction: Markup = { start: '<?', end: '?>' };
const doctype = '<!DOCTYPE';
const declaration =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>$/;
const target = /^<\?([^\s?]+)(?=\s|\?>$)/;

/** Takes the run of text in hand; false where the bytes end before the next tag. */
export function readText(cursor: Cursor): boolean {
  const { bytes, at: start } = cursor;
  let at = start;
  let hasReference = false;
  for (; at < bytes.length && bytes[at] !== lessThan; at++) {
    const byte = bytes[at];
    if (byte === ampersand) hasReference = true;
    else if (byte === greaterThan && endsCdata(bytes, at, start)) throw malformed(cursor, 'text');
  }
  if (at === bytes.length) return false;
  if (cursor.depth === 0) refuseText(cursor, at);
  if (cursor.isTextWanted) {
    if (cursor.textEnd > cursor.textStart) settleText(cursor);
    cursor.textStart = start;
    cursor.textEnd = at;
  } else if (hasReference) {
    checkReferences({ bytes, part: cursor.part, textStart: start, textEnd: at });
  }
  cursor.next = at;
  return true;
}

/** Reads the close tag in hand; false where it is cut off. */
export function readCloseTag(cursor: Cursor): boolean {
  const { bytes, depth, frames } = cursor;
  const start = cursor.at + 2;
  const own = depth > 0 ? frames[depth - 1]?.name.bytes : undefined;
  if (!own) throw malformed(cursor, 'nesting');
  let at = start + own.length;
  while (at < bytes.length && (bytes[at] ?? 0) <= 32) at++;
  if (at >= bytes.length) return false;
  if (bytes[at] !== greaterThan || !startsWith(bytes, start, own)) {
    throw malformed(cursor, 'nesting');
  }
  cursor.next = at + 1;
  return true;
}

/** Takes the comment, CDATA section or processing instruction in hand; false where it is cut off. */
export function readMarkup(cursor: Cursor): boolean {
  const { bytes, at, part } = cursor;
  const kind = [comment, cdata, instruction].find(({ start }) => isAt(bytes, at, start));
  if (!kind) {
    if (bytes.length - at < doctype.length) return false;
    throw isAt(bytes, at, doctype) ? readFailure('doctype', { part }) : malformed(cursor, 'tag');
  }
  const end = endOf(bytes, at + kind.start.length, kind.end);
  const next = end + kind.end.length + (kind === comment ? 1 : 0);
  if (end < 0 || next > bytes.length) return false;
  if (kind === comment && bytes[next - 1] !== greaterThan) throw malformed(cursor, 'tag');
  if (kind === cdata) takeCdata(cursor, end);
  if (kind === instruction) checkInstruction(cursor, next);
  cursor.next = next;
  return true;
}

function takeCdata(cursor: Cursor, end: number): void {
  if (cursor.depth === 0) throw malformed(cursor, 'after-root');
  if (!cursor.isTextWanted) return;
  if (cursor.textEnd > cursor.textStart) settleText(cursor);
  const raw = decodeRaw(cursor, cursor.at + cdata.start.length, end);
  cursor.decoded += raw.replace(/\r\n?/g, '\n');
}

/** An instruction has a name; the declaration of XML stands before everything else. */
function checkInstruction(cursor: Cursor, end: number): void {
  const text = decodeRaw(cursor, cursor.at, end);
  const [, name = ''] = target.exec(text) ?? [];
  const isDeclaration = name.toLowerCase() === 'xml';
  const isFirst = cursor.base + cursor.at === 0;
  const isSound = isDeclaration ? isFirst && declaration.test(text) : isName(name);
  if (!isSound) throw malformed(cursor, 'tag');
}

/** Whether a > closes what only a CDATA section may hold. */
function endsCdata(bytes: Uint8Array, at: number, start: number): boolean {
  const isClosed = bytes[at - 1] === closingBracket && bytes[at - 2] === closingBracket;
  return isClosed && at - 2 >= start;
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

function refuseText(cursor: Cursor, end: number): void {
  const { bytes, at } = cursor;
  if (bytes.subarray(at, end).some((byte) => byte > 32)) throw malformed(cursor, 'after-root');
}
