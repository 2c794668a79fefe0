import type { Spend } from './budget.js';
import { foreignFormat } from './foreign-format.js';
import type { Inflate, Pieces } from './inflate.js';
import { keyOf } from './part-path.js';
import { readFailure } from './read-failure.js';
import { createUnpackedCounter, type TellUnpacked } from './unpacked.js';
import { packedBytes, zipDirectory, type ZipEntry } from './zip-directory.js';

/** The parts of a package by name, whatever the case and slashes of the names. */
export interface Package {
  has(part: string): boolean;
  /** The bytes of a part, piece by piece; throws a read failure where they are damaged or missing. */
  chunks(part: string): Pieces;
  /** Takes one entry of a list that is kept in memory, such as a name or a style, from the budget. */
  keep(): void;
}

/** How the parts of a package are unpacked, and the budget of unpacked bytes. */
export interface Unpacking {
  readonly inflate: Inflate;
  readonly spend: Spend;
  readonly tellUnpacked?: TellUnpacked | undefined;
}

/** About the memory that an entry takes, several times what it takes in its part. */
const entryBytes = 512;

const stored = 0;
const deflated = 8;

/** The package in some bytes; throws a read failure where they hold no zip file. */
export function openPackage(bytes: Uint8Array, unpacking: Unpacking): Package {
  const foreign = foreignFormat(bytes);
  if (foreign) throw foreign;
  const directory = zipDirectory(bytes);
  const entries = entriesByKey(directory);
  const count = createUnpackedCounter(sizeOf(directory), unpacking.tellUnpacked);
  const spend: Spend = (amount) => {
    unpacking.spend(amount);
    count(amount);
  };
  return {
    has: (part) => entries.has(keyOf(part)),
    chunks: (part) => {
      const entry = entries.get(keyOf(part));
      if (!entry) throw readFailure('missing-part', { part });
      return unpack(entry, packedBytes(bytes, entry), { ...unpacking, spend });
    },
    keep: () => {
      unpacking.spend(entryBytes);
    },
  };
}

function sizeOf(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

/** A name that stands twice leads two programs to two contents. */
function entriesByKey(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    const key = keyOf(entry.name);
    if (byKey.has(key)) throw readFailure('ambiguous-content', { repeated: entry.name });
    byKey.set(key, entry);
  }
  return byKey;
}

/** At once where the host can; what is larger, or larger than declared, by pieces. */
function unpack(entry: ZipEntry, packed: Uint8Array, unpacking: Unpacking): Pieces {
  const { inflate, spend } = unpacking;
  refusePacking(entry);
  const whole = wholeOf(entry, packed, inflate);
  if (!whole) return unpackByPieces(entry, packed, unpacking);
  spend(whole.length);
  refuseUnlike(entry, { size: whole.length, crc: inflate.crc32(whole, 0) });
  return [whole];
}

function refusePacking({ name: part, method, isEncrypted }: ZipEntry): void {
  if (isEncrypted) throw readFailure('encrypted', { part });
  if (method !== stored && method !== deflated) {
    throw readFailure('unsupported-compression', { part, method });
  }
}

/** What the directory says of a part has to hold. */
function refuseUnlike(entry: ZipEntry, { size, crc }: Pick<ZipEntry, 'size' | 'crc'>): void {
  if (crc !== entry.crc || size !== entry.size) throw readFailure('checksum', { part: entry.name });
}

function wholeOf(
  { name: part, method, size }: ZipEntry,
  packed: Uint8Array,
  inflate: Inflate,
): Uint8Array | undefined {
  try {
    return method === stored ? packed : inflate.whole?.(packed, size);
  } catch {
    throw readFailure('checksum', { part });
  }
}

/** Holds one piece back, so that the last is only handed out once the whole part is known to be sound. */
async function* unpackByPieces(
  entry: ZipEntry,
  packed: Uint8Array,
  { inflate, spend }: Unpacking,
): AsyncIterable<Uint8Array> {
  let held: Uint8Array | undefined;
  let size = 0;
  let crc = 0;
  for await (const chunk of soundPieces(entry, packed, inflate)) {
    spend(chunk.length);
    size += chunk.length;
    crc = inflate.crc32(chunk, crc);
    if (held) yield held;
    held = chunk;
  }
  refuseUnlike(entry, { size, crc });
  if (held) yield held;
}

async function* soundPieces({ name: part, size }: ZipEntry, packed: Uint8Array, inflate: Inflate) {
  try {
    yield* inflate.chunks(packed, size);
  } catch {
    throw readFailure('checksum', { part });
  }
}
