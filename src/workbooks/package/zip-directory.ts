import { isReadFailure, readFailure } from './read-failure.js';

/** One entry of the central directory; `name` has forward slashes and its own case. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header of the entry starts. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const end64Length = 56;
const fixedLength = 46;
const longestComment = 65_535;
const unset32 = 0xffffffff;
const utf8 = new TextDecoder();

/** The entries of a zip file, from its central directory; throws `not-a-zip`, `truncated` or `ambiguous-content`. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { start, before } = directoryBounds(view);
    return entriesFrom(view, start, before);
  } catch (error) {
    // A view throws where a field lies beyond its end.
    throw isReadFailure(error) ? error : readFailure('truncated');
  }
}

/** The packed bytes of an entry, found through its local header; throws `truncated`. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packedSize, name } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw readFailure('truncated', { part: name });
  }
  const ownLength = view.getUint16(offset + 26, true);
  if (!isNamed(bytes.subarray(offset + 30, offset + 30 + ownLength), name)) {
    throw readFailure('ambiguous-content', { repeated: name });
  }
  const start = offset + 30 + ownLength + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw readFailure('truncated', { part: name });
  return bytes.subarray(start, start + packedSize);
}

/** Most names are plain, and stand in both places alike. */
function isNamed(own: Uint8Array, name: string): boolean {
  const isSame = (byte: number, at: number) => byte < 0x80 && byte === name.charCodeAt(at);
  if (own.length === name.length && own.every(isSame)) return true;
  return nameIn(own).toLowerCase() === name.toLowerCase();
}

interface DirectoryBounds {
  readonly start: number;
  /** How many bytes stand before the archive: all offsets are told without them. */
  readonly before: number;
}

function directoryBounds(view: DataView): DirectoryBounds {
  const end = endOfDirectory(view);
  const told = { size: view.getUint32(end + 12, true), start: view.getUint32(end + 16, true) };
  if (end < 20 || view.getUint32(end - 20, true) !== end64LocatorSignature) {
    return boundsOf(view, end, told);
  }
  const end64 = end64Place(view, end);
  const wide = { size: wideAt(view, end64 + 40), start: wideAt(view, end64 + 48) };
  return boundsOf(view, end64, wide);
}

/** Where its locator says, or right before it where bytes stand before the archive. */
function end64Place(view: DataView, end: number): number {
  const places = [wideAt(view, end - 12), end - 20 - end64Length];
  const found = places.find((at) => at < end && view.getUint32(at, true) === end64Signature);
  if (found === undefined) throw readFailure('truncated');
  return found;
}

/** A directory ends where its end record begins; a second one at the place that is told is another workbook. */
function boundsOf(
  view: DataView,
  end: number,
  { start, size }: { readonly start: number; readonly size: number },
): DirectoryBounds {
  const before = end - size - start;
  if (before <= 0 || !isDirectory(view, start + before)) return { start, before: 0 };
  if (isDirectory(view, start)) throw readFailure('ambiguous-content', { repeated: '' });
  return { start: start + before, before };
}

function isDirectory(view: DataView, at: number): boolean {
  return at + 4 <= view.byteLength && view.getUint32(at, true) === centralSignature;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - endLength;
  const first = Math.max(0, last - longestComment);
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  const startsLikeZip = view.byteLength >= 4 && view.getUint32(0, true) === localSignature;
  throw readFailure(startsLikeZip ? 'truncated' : 'not-a-zip');
}

function entriesFrom(view: DataView, start: number, before: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  while (view.getUint32(at, true) === centralSignature) {
    entries.push(entryAt(view, at, before));
    at +=
      fixedLength + nameLength(view, at) + extraLength(view, at) + view.getUint16(at + 32, true);
  }
  const signature = view.getUint32(at, true);
  if (signature !== endSignature && signature !== end64Signature) throw readFailure('truncated');
  return entries;
}

function entryAt(view: DataView, at: number, before: number): ZipEntry {
  const name = new Uint8Array(
    view.buffer,
    view.byteOffset + at + fixedLength,
    nameLength(view, at),
  );
  const wide = zip64Values(view, at);
  const value = (position: number): number => {
    const narrow = view.getUint32(at + position, true);
    return narrow === unset32 ? (wide.shift() ?? narrow) : narrow;
  };
  const size = value(24);
  const packedSize = value(20);
  return {
    name: nameIn(name),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset: value(42) + before,
  };
}

function zip64Values(view: DataView, at: number): number[] {
  let field = at + fixedLength + nameLength(view, at);
  const end = field + extraLength(view, at);
  while (field + 4 <= end) {
    const length = view.getUint16(field + 2, true);
    const count = view.getUint16(field, true) === 1 ? Math.min(3, length >> 3) : 0;
    if (count > 0)
      return Array.from({ length: count }, (_, index) => wideAt(view, field + 4 + index * 8));
    field += 4 + length;
  }
  return [];
}

function nameIn(bytes: Uint8Array): string {
  return utf8.decode(bytes).replaceAll('\\', '/');
}

function wideAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function nameLength(view: DataView, at: number): number {
  return view.getUint16(at + 28, true);
}

function extraLength(view: DataView, at: number): number {
  return view.getUint16(at + 30, true);
}
