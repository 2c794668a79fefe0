import { CFB } from '@e965/xlsx';

/** The record by which the stream of a workbook says that what follows is encrypted. */
const filePass = 0x2f;

/** It stands among the first records. */
const looked = 8;

/** Whether an .xls says that it is encrypted: SheetJS says so of damaged ones, too. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const content = streamOf(bytes);
  let at = 0;
  for (let record = 0; record < looked && at + 4 <= content.length; record += 1) {
    const [id = 0, high = 0, low = 0, length = 0] = content.subarray(at, at + 4);
    if (id === filePass && high === 0) return true;
    at += 4 + low + length * 256;
  }
  return false;
}

/** The stream of the workbook; nothing where even the container is damaged. */
function streamOf(bytes: Uint8Array): Uint8Array {
  try {
    const container = CFB.read(bytes, { type: 'array' });
    const stream = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
    return Uint8Array.from((stream?.content ?? []) as ArrayLike<number>);
  } catch {
    return new Uint8Array();
  }
}
