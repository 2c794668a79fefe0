import { readFailure } from '../package/read-failure.js';
import { joinBytes } from './join-bytes.js';

/** Long enough for a byte order mark and the XML declaration. */
const headLength = 128;
const byteForByte = new TextDecoder('latin1');

/** The bytes of a part in UTF-8, without a byte order mark, whatever encoding they came in. */
export async function* utf8Chunks(
  part: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  try {
    const head = await readHead(source);
    const encoding = encodingOf(head);
    if (encoding === 'utf-8') {
      yield head.subarray(hasMark(head) ? 3 : 0);
      yield* { [Symbol.asyncIterator]: () => source };
    } else yield* transcoded({ part, encoding, head }, source);
  } finally {
    await source.return?.();
  }
}

async function readHead(source: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < headLength) {
    const { done, value } = await source.next();
    if (done) break;
    head = joinBytes(head, value);
  }
  return head;
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

interface Foreign {
  readonly part: string;
  readonly encoding: string;
  readonly head: Uint8Array;
}

async function* transcoded(
  { part, encoding, head }: Foreign,
  source: AsyncIterator<Uint8Array>,
): AsyncIterable<Uint8Array> {
  const decode = decoderOf(encoding, part);
  yield decode(head);
  for await (const chunk of { [Symbol.asyncIterator]: () => source }) yield decode(chunk);
  yield decode();
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
