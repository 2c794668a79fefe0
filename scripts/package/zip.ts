import { deflate } from 'fflate';
import { crc32 } from '../../src/workbooks/package/crc32.js';

/** A file in an archive: its path, its bytes, and whether it is a program. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isProgram?: boolean;
}

/** The first day that an archive can tell: when something was packed is nobody's business here. */
const firstDay = 0x21;

/** Names are UTF-8; packed by a system that knows the rights of files. */
const utf8 = 0x800;
const unix = 0x314;

interface Packed extends ZipFile {
  readonly name: Buffer;
  readonly packed: Uint8Array;
  readonly sum: number;
}

/**
 * 压缩包 · The files as an archive: the same files give the same bytes, whichever Node packs them.
 *
 * The zlib of Node packs a program into a megabyte more, and jszip takes three times as long.
 */
export async function zipOf(files: readonly ZipFile[]): Promise<Buffer> {
  const packed = await Promise.all(
    files.map(async (file): Promise<Packed> => {
      const { path, bytes } = file;
      const name = Buffer.from(path);
      return { ...file, name, packed: await deflated(bytes), sum: crc32(bytes, 0) };
    }),
  );
  const parts: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of packed) {
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), factsOf(file), file.name]);
    directory.push(entryOf(file, offset));
    parts.push(head, file.packed);
    offset += head.length + file.packed.length;
  }
  return Buffer.concat([
    ...parts,
    ...directory,
    endOf(Buffer.concat(directory), files.length, offset),
  ]);
}

/** What stands before a file and again in the directory. */
function factsOf({ bytes, name, packed, sum }: Packed): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(utf8, 2);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt16LE(firstDay, 8);
  facts.writeUInt32LE(sum >>> 0, 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function entryOf(file: Packed, offset: number): Buffer {
  const rights = Buffer.alloc(14);
  rights.writeUInt32LE(((file.isProgram ? 0o100755 : 0o100644) << 16) >>> 0, 6);
  rights.writeUInt32LE(offset, 10);
  const system = Buffer.alloc(2);
  system.writeUInt16LE(unix);
  return Buffer.concat([Buffer.from('PK\x01\x02'), system, factsOf(file), rights, file.name]);
}

function endOf(directory: Buffer, count: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([Buffer.from('PK\x05\x06'), end]);
}

/** In a thread of its own, so that two programs are packed at once. */
function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    deflate(bytes, { level: 9 }, (error, packed) => (error ? reject(error) : resolve(packed)));
  });
}
