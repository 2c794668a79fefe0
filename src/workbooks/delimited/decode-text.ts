import { looksLikeBig5 } from './looks-like-big5.js';

/** 文本 · The text that some bytes hold, or why they can't be read as one. */
export type DecodedText =
  | { readonly text: string }
  | { readonly reason: 'not-readable-text' | 'no-gb18030' | 'looks-like-big5' };

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
/** What no text holds, whatever its encoding: signs of a picture, a program or another binary file. */
const binary = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFE\uFFFF]/;
const looked = 4096;
/** A few Chinese characters end in a zero byte, such as 蜀; digits and separators all begin with one. */
const clearly = 3;

/**
 * 识别编码 · Decodes a text by its byte-order mark, else as UTF-16 where every other byte of its
 * digits and separators is zero, else as UTF-8, else as GB18030, in which Chinese programs save.
 *
 * Bytes that are not wholly one of these are refused: a text that is half right misleads.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = marks.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  const encoding = mark?.encoding ?? unmarkedUtf16(bytes);
  const tried = encoding === undefined ? ['utf-8', 'gb18030'] : [encoding];
  for (const each of tried) {
    if (each === 'gb18030' && looksLikeBig5(bytes)) return { reason: 'looks-like-big5' };
    const decoder = decoderOf(each);
    if (!decoder) return { reason: 'no-gb18030' };
    const text = decoded(bytes, decoder);
    if (text !== undefined && !binary.test(text)) return { text };
  }
  return { reason: 'not-readable-text' };
}

/** Which way round UTF-16 without a mark is; undefined where the bytes are none. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, looked); at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [high = 0, low = 0] = zeros;
  if (low > 0 && low > high * clearly) return 'utf-16le';
  return high > 0 && high > low * clearly ? 'utf-16be' : undefined;
}

/** A host with only part of its tables of characters knows no GB18030. */
function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array, decoder: TextDecoder): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
