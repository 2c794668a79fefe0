/** A text and the bytes that it was decoded from. */
interface KnownText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Longer texts are seldom repeated; some writers spell a Chinese character in eight bytes. */
const longest = 256;
const mostTexts = 20_000;
const texts = new Map<number, KnownText>();
const values = new Map<number, KnownText>();

/** Where a text stands: from its first byte to the byte after its last. */
export interface TextRun {
  readonly bytes: Uint8Array;
  readonly textStart: number;
  readonly textEnd: number;
}

/**
 * 已知文本 · The text of some bytes, decoded once: sheets, and workbooks of one plan, repeat the same words.
 *
 * A text that is looked up again costs a tenth of one that is decoded, and no memory.
 */
export function knownText<Run extends TextRun>(run: Run, decode: (run: Run) => string): string {
  return knownAmong(texts, run, decode);
}

/** The same of the values of attributes, in which white space is another. */
export function knownValue<Run extends TextRun>(run: Run, decode: (run: Run) => string): string {
  return knownAmong(values, run, decode);
}

function knownAmong<Run extends TextRun>(
  known: Map<number, KnownText>,
  run: Run,
  decode: (run: Run) => string,
): string {
  if (run.textEnd - run.textStart > longest) return decode(run);
  const hash = hashOf(run);
  const before = known.get(hash);
  if (before && isSame(before.bytes, run)) return before.text;
  const text = decode(run);
  if (known.size >= mostTexts) known.clear();
  known.set(hash, { bytes: run.bytes.slice(run.textStart, run.textEnd), text });
  return text;
}

function hashOf({ bytes, textStart, textEnd }: TextRun): number {
  let hash = textEnd - textStart;
  for (let at = textStart; at < textEnd; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return hash;
}

function isSame(one: Uint8Array, { bytes, textStart, textEnd }: TextRun): boolean {
  if (one.length !== textEnd - textStart) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== bytes[textStart + at]) return false;
  return true;
}
