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
const fixedLength = 46;
const longestComment = 65_535;
const unset32 = 0xffffffff;
const utf8 = new TextDecoder();

/** The entries of a zip file, from its central directory; throws `not-a-zip` or `truncated`. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesFrom(view, directoryStart(view));
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
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw readFailure('truncated', { part: name });
  return bytes.subarray(start, start + packedSize);
}

function directoryStart(view: DataView): number {
  const end = endOfDirectory(view);
  const start = view.getUint32(end + 16, true);
  if (end < 20 || view.getUint32(end - 20, true) !== end64LocatorSignature) return start;
  const end64 = wideAt(view, end - 12);
  if (view.getUint32(end64, true) !== end64Signature) throw readFailure('truncated');
  return wideAt(view, end64 + 48);
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

function entriesFrom(view: DataView, start: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  while (view.getUint32(at, true) === centralSignature) {
    entries.push(entryAt(view, at));
    at +=
      fixedLength + nameLength(view, at) + extraLength(view, at) + view.getUint16(at + 32, true);
  }
  const signature = view.getUint32(at, true);
  if (signature !== endSignature && signature !== end64Signature) throw readFailure('truncated');
  return entries;
}

function entryAt(view: DataView, at: number): ZipEntry {
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
    name: utf8.decode(name).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset: value(42),
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

function wideAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function nameLength(view: DataView, at: number): number {
  return view.getUint16(at + 28, true);
}

function extraLength(view: DataView, at: number): number {
  return view.getUint16(at + 30, true);
}
