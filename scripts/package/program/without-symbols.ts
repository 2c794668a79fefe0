/** Sizes and places in a 64-bit ELF file, in bytes. */
const elf = { sectionTable: 0x28, headerSize: 0x3a, headerCount: 0x3c, namesIndex: 0x3e };
const section = { flags: 0x08, offset: 0x18, size: 0x20 };

/** What is loaded when a program runs. */
const isLoaded = 0x2n;

/**
 * 去除符号 · A Linux program without what only a debugger reads, which is a seventh of Node.
 *
 * Sections that are not loaded stand last; the file ends where they begin, with the table of the others.
 */
export function withoutSymbols(program: Buffer): Buffer {
  const headers = sectionHeaders(program);
  const names = headers[program.readUInt16LE(elf.namesIndex)];
  const kept = headers.filter((header) => header.readBigUInt64LE(section.flags) & isLoaded);
  const first = headers.find((header, at) => at > 0 && !kept.includes(header));
  if (!names || !first) throw new Error('not the ELF file of a Node program');
  const end = aligned(Number(first.readBigUInt64LE(section.offset)));
  const text = contentOf(program, names);
  const table = Buffer.concat([headers[0] ?? Buffer.alloc(0), ...kept, moved(names, end)]);
  const at = aligned(end + text.length);
  const whole = Buffer.alloc(at + table.length);
  program.copy(whole, 0, 0, end);
  text.copy(whole, end);
  table.copy(whole, at);
  whole.writeBigUInt64LE(BigInt(at), elf.sectionTable);
  whole.writeUInt16LE(kept.length + 2, elf.headerCount);
  whole.writeUInt16LE(kept.length + 1, elf.namesIndex);
  return whole;
}

function sectionHeaders(program: Buffer): readonly Buffer[] {
  const start = Number(program.readBigUInt64LE(elf.sectionTable));
  const size = program.readUInt16LE(elf.headerSize);
  const count = program.readUInt16LE(elf.headerCount);
  return Array.from({ length: count }, (_, at) =>
    Buffer.from(program.subarray(start + at * size, start + (at + 1) * size)),
  );
}

function contentOf(program: Buffer, header: Buffer): Buffer {
  const start = Number(header.readBigUInt64LE(section.offset));
  return program.subarray(start, start + Number(header.readBigUInt64LE(section.size)));
}

function moved(header: Buffer, offset: number): Buffer {
  const copy = Buffer.from(header);
  copy.writeBigUInt64LE(BigInt(offset), section.offset);
  return copy;
}

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
