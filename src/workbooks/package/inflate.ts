import { crc32 } from './crc32.js';

/** The bytes of a part, piece by piece: at once, or as they come. */
export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** How raw deflate streams are unpacked: the seam between browsers and Node. */
export interface Inflate {
  /**
   * The unpacked bytes at once, where the host need not wait for them; damaged streams throw.
   *
   * Undefined where they are more than it can spare, or more than the directory declares.
   */
  readonly whole?: (packed: Uint8Array, size: number) => Uint8Array | undefined;
  /**
   * The unpacked bytes, piece by piece, each piece no larger than the host can spare.
   *
   * `size` is what the directory declares: a hint that may be wrong. Damaged streams throw.
   */
  chunks(packed: Uint8Array, size: number): Pieces;
  /** CRC-32 of the bytes, continued from the CRC-32 of the bytes before them (0 at first). */
  crc32(bytes: Uint8Array, before: number): number;
}

/** Parts up to this size are unpacked in one go. */
const smallPart = 1 << 22;
const packedPiece = 16_384;

/** Whether a part is unpacked in one go, as the directory declares its size. */
export function isSmallPart(size: number): boolean {
  return size <= smallPart;
}

/** Inflating without any host: for browsers, and the default; its library is loaded with the first part. */
export const portableInflate: Inflate = {
  chunks: (packed, size) =>
    isSmallPart(size) ? wholeOrPieces(packed, size) : inflateInPieces(packed),
  crc32,
};

async function* wholeOrPieces(packed: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  const unpacked = await inflateWhole(packed, size);
  if (unpacked) yield unpacked;
  else yield* inflateInPieces(packed);
}

/** A longer one may come to more than anybody waits for, and the library cannot be stopped within one go. */
const mostInOneGo = 1 << 16;

/** A part that is larger than declared fills the byte more that it has room for. */
async function inflateWhole(packed: Uint8Array, size: number): Promise<Uint8Array | undefined> {
  if (packed.length > mostInOneGo) return undefined;
  const { inflateSync } = await import('fflate');
  const whole = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return whole.length <= size ? whole : undefined;
}

async function* inflateInPieces(packed: Uint8Array): AsyncIterable<Uint8Array> {
  const { Inflate: InflateStream } = await import('fflate');
  let ready: Uint8Array[] = [];
  const stream = new InflateStream((chunk) => ready.push(chunk));
  for (let start = 0; start < packed.length; start += packedPiece) {
    const end = start + packedPiece;
    stream.push(packed.subarray(start, end), end >= packed.length);
    yield* ready;
    ready = [];
  }
}
