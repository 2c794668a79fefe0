import { readFailure } from '../package/read-failure.js';
import { joinBytes } from './join-bytes.js';

/** Long enough for a byte order mark and the XML declaration. */
const headLength = 128;
const byteForByte = new TextDecoder('latin1');
const nothing = new Uint8Array();

/** Takes the bytes of a part as they arrive and gives them back in UTF-8; without a piece, what is left at the end. */
export type ToUtf8 = (piece?: Uint8Array) => Uint8Array;

/** The bytes of a part in UTF-8, without a byte order mark, whatever encoding they came in; the head may be held back. */
export function createToUtf8(part: string): ToUtf8 {
  let head: Uint8Array = nothing;
  let convert: ToUtf8 | undefined;
  return (piece) => {
    if (convert) return convert(piece);
    head = piece ? joinBytes(head, piece) : head;
    if (piece && head.length < headLength) return nothing;
    const encoding = encodingOf(head);
    convert = encoding === 'utf-8' ? (more = nothing) => more : decoderOf(encoding, part);
    if (encoding === 'utf-8') return head.subarray(hasMark(head) ? 3 : 0);
    return piece ? convert(head) : joinBytes(convert(head), convert());
  };
}

function hasMark(head: Uint8Array): boolean {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
}

/** Two bytes a character show themselves; what a declaration says about them is ignored. */
function encodingOf(head: Uint8Array): string {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  if (first === 0x3c && second !== 0x3f) return 'utf-8';
  const declaration = byteForByte.decode(head.subarray(0, headLength));
  const [, declared = 'utf-8'] =
    /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(declaration) ?? [];
  return /^(utf|us-ascii|ascii)/i.test(declared) ? 'utf-8' : declared;
}

/** Turns pieces in a known encoding into UTF-8; without a piece it ends the text. */
function decoderOf(encoding: string, part: string): (piece?: Uint8Array) => Uint8Array {
  let decoder: TextDecoder | undefined;
  return (piece) => {
    try {
      decoder ??= new TextDecoder(encoding, { fatal: true });
      return new TextEncoder().encode(decoder.decode(piece, { stream: piece !== undefined }));
    } catch {
      throw readFailure('malformed-xml', { part, because: 'encoding' });
    }
  };
}
