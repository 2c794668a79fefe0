import { readFailure, type ReadFailure } from './read-failure.js';

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const entryLength = 128;
const nameLengthAt = 64;

/**
 * The failure of bytes that are no zip file from their first byte on; undefined where they may be one.
 *
 * Encrypted workbooks and old .xls files share one container and are told apart by its streams.
 */
export function foreignFormat(bytes: Uint8Array): ReadFailure | undefined {
  if (bytes.length === 0) return readFailure('empty-file');
  if (!isOle(bytes)) return undefined;
  const streams = oleStreams(bytes);
  if (streams.has('EncryptedPackage') || streams.has('EncryptionInfo')) {
    return readFailure('encrypted');
  }
  const isOldWorkbook = streams.has('Workbook') || streams.has('Book');
  return readFailure(isOldWorkbook ? 'legacy-xls' : 'not-a-zip');
}

function isOle(bytes: Uint8Array): boolean {
  return oleSignature.every((byte, index) => bytes[index] === byte);
}

/**
 * The streams in the container of old Office files; none where the bytes are no such container.
 *
 * Directory entries start at multiples of their length, wherever the directory's sectors lie.
 */
export function oleStreams(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (!isOle(bytes)) return names;
  const utf16 = new TextDecoder('utf-16le');
  for (let at = 512; at + entryLength <= bytes.length; at += entryLength) {
    const length = bytes[at + nameLengthAt] ?? 0;
    const isName = length > 2 && length <= nameLengthAt && bytes[at + nameLengthAt + 1] === 0;
    if (isName) names.add(utf16.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}
