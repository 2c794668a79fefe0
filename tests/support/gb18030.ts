import { onceForEach } from '../../src/core/model/index.js';

const gb18030 = new TextDecoder('gb18030');

const pairs = onceForEach((decoder: TextDecoder): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = [lead, trail];
      found.set(decoder.decode(new Uint8Array(bytes)), bytes);
    }
  }
  return found;
});

/** A text of ASCII and common characters as Chinese programs save it. */
export function gb18030Of(text: string): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    return pairs(gb18030).get(character) ?? [character.codePointAt(0) ?? 0];
  });
  return new Uint8Array(bytes);
}
