/** What a byte comes to that stands so many bytes before the end of four: four tables of 256, one after the other. */
const tables = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  tables[byte] = remainder;
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256] ?? 0;
  tables[at] = (before >>> 8) ^ (tables[before & 255] ?? 0);
}

/** CRC-32 of some bytes, continued from the CRC-32 of the bytes before them; four bytes at a time. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const whole = bytes.length - (bytes.length % 4);
  let crc = ~before;
  for (let at = 0; at < whole; at += 4) {
    crc ^= wordAt(bytes, at);
    crc =
      tableAt(768, crc) ^
      tableAt(512, crc >>> 8) ^
      tableAt(256, crc >>> 16) ^
      tableAt(0, crc >>> 24);
  }
  for (let at = whole; at < bytes.length; at++) {
    crc = tableAt(0, crc ^ (bytes[at] ?? 0)) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

function wordAt(bytes: Uint8Array, at: number): number {
  const first = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  return first | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

function tableAt(from: number, byte: number): number {
  return tables[from + (byte & 255)] ?? 0;
}
