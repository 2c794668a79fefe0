/** A text and the bytes that it was decoded from. */
interface KnownText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Longer texts are seldom repeated; some writers spell a Chinese character in eight bytes. */
const longest = 256;
const mostTexts = 20_000;
const known = new Map<number, KnownText>();

/**
 * 已知文本 · The text of some bytes, decoded once: sheets, and workbooks of one plan, repeat the same words.
 *
 * A text that is looked up again costs a tenth of one that is decoded, and no memory.
 */
export function knownText(bytes: Uint8Array, decode: () => string): string {
  if (bytes.length > longest) return decode();
  const hash = hashOf(bytes);
  const before = known.get(hash);
  if (before && isSame(before.bytes, bytes)) return before.text;
  const text = decode();
  if (known.size >= mostTexts) known.clear();
  known.set(hash, { bytes: bytes.slice(), text });
  return text;
}

function hashOf(bytes: Uint8Array): number {
  let hash = bytes.length;
  for (let at = 0; at < bytes.length; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return hash;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
