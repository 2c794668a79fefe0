import { onceForEach } from '../../src/core/model/index.js';

const gb18030 = new TextDecoder('gb18030');
const big5 = new TextDecoder('big5');

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
  return encoded(text, gb18030);
}

/** A text of ASCII and traditional characters as programs of Hong Kong and Taiwan save it. */
export function big5Of(text: string): Uint8Array {
  return encoded(text, big5);
}

function encoded(text: string, decoder: TextDecoder): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    return pairs(decoder).get(character) ?? [character.codePointAt(0) ?? 0];
  });
  return new Uint8Array(bytes);
}
