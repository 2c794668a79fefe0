import { read } from '../../workbooks/read/index.js';
import { fixInRounds } from '../../workbooks/record/index.js';
import { understandWorkbook } from './check-workbook.js';
import type { CheckSettings } from './protocol.js';

/** A file in which all certain fixes are to be made. */
export interface FixOrder {
  readonly name: string;
  readonly file: Blob;
  readonly settings: CheckSettings;
}

/** The fixed bytes; refused counts cells that cannot be changed alone. */
export interface FixedFile {
  readonly bytes: Uint8Array;
  readonly made: number;
  readonly refused: number;
}

/** 修正副本 · The bytes of the file with all its certain fixes made; the file itself stays as it is. */
export async function fixFile({ file, ...named }: FixOrder): Promise<FixedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const check = async (changed: Uint8Array) => understandWorkbook(await read(changed), named);
  const fixed = await fixInRounds({ bytes, checked: await check(bytes), check });
  return { bytes: fixed.bytes, made: fixed.made.length, refused: fixed.refused.length };
}
