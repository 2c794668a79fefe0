/** Bytes to put in the place of others; equal ends insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const encoder = new TextEncoder();

/** 拼接 · Some bytes with others put in; all that is not named stays byte for byte. Later splices of one place follow. */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (const { start, end, text } of [...splices].sort((one, other) => one.start - other.start)) {
    pieces.push(bytes.subarray(done, start), encoder.encode(text));
    done = end;
  }
  pieces.push(bytes.subarray(done));
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
