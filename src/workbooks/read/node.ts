import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { isSmallPart, type Inflate } from '../package/index.js';

const pieceLength = 1 << 18;
const tooLarge = 'ERR_BUFFER_TOO_LARGE';

/** Inflating by the zlib of Node: `read(bytes, { inflate: nodeInflate })`. */
export const nodeInflate: Inflate = {
  crc32,
  whole: (packed, size) => (isSmallPart(size) ? inflateWhole(packed, size) : undefined),
  chunks: pieces,
};

/**
 * Undefined where the part is larger than declared.
 *
 * With room for a byte more, zlib sees the end of the part at once instead of asking for another piece.
 */
function inflateWhole(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    const chunkSize = Math.max(size + 1, constants.Z_MIN_CHUNK);
    return plainBytes(inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(size, 1) }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === tooLarge) return undefined;
    throw error;
  }
}

async function* pieces(packed: Uint8Array): AsyncIterable<Uint8Array> {
  const stream = createInflateRaw({ chunkSize: pieceLength });
  stream.end(packed);
  for await (const piece of stream as AsyncIterable<Buffer>) yield plainBytes(piece);
}

/** The same bytes without the methods of a buffer, of which each slice would be one again. */
function plainBytes({ buffer, byteOffset, byteLength }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
