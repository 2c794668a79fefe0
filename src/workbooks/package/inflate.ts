import { crc32 } from './crc32.js';

/** How raw deflate streams are unpacked: the seam between browsers and Node. */
export interface Inflate {
  /**
   * The unpacked bytes, piece by piece, each piece no larger than the host can spare.
   *
   * `size` is what the directory declares: a hint that may be wrong. Damaged streams throw.
   */
  chunks(packed: Uint8Array, size: number): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** CRC-32 of the bytes, continued from the CRC-32 of the bytes before them (0 at first). */
  crc32(bytes: Uint8Array, before: number): number;
}

/** Parts up to this size are unpacked in one go. */
const smallPart = 1 << 22;
const packedPiece = 16_384;

/** Both ways of a host: in one go, with nothing where the part is larger than declared, and by pieces. */
interface WaysToInflate {
  readonly whole: (packed: Uint8Array, size: number) => Unpacked | Promise<Unpacked>;
  readonly pieces: (packed: Uint8Array) => AsyncIterable<Uint8Array>;
}

type Unpacked = Uint8Array | undefined;

/** Unpacks small parts in one go, and by pieces what is larger, declared so or not. */
export function smallInOneGo({ whole, pieces }: WaysToInflate): Inflate['chunks'] {
  const wholeOrPieces = async function* (packed: Uint8Array, size: number) {
    const unpacked = await whole(packed, size);
    if (unpacked) yield unpacked;
    else yield* pieces(packed);
  };
  return (packed, size) => (size <= smallPart ? wholeOrPieces(packed, size) : pieces(packed));
}

/** Inflating without any host: for browsers, and the default; its library is loaded with the first part. */
export const portableInflate: Inflate = {
  chunks: smallInOneGo({ whole: inflateWhole, pieces: inflateInPieces }),
  crc32,
};

/** A longer one may come to more than anybody waits for, and the library cannot be stopped within one go. */
const mostInOneGo = 1 << 16;

/** A part that is larger than declared fills the byte more that it has room for. */
async function inflateWhole(packed: Uint8Array, size: number): Promise<Unpacked> {
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
