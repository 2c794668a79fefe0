import { repack } from '../patch/index.js';

/**
 * 未经改动 · Whether a workbook is as it was made: packed again it is the same, byte for byte.
 *
 * Any other program that has saved it since packs it in its own way.
 */
export async function isAsMade(bytes: Uint8Array): Promise<boolean> {
  const again = await repack(bytes, () => undefined).catch(() => undefined);
  return again !== undefined && isSame(again, bytes);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
