import type { Facts, Workbook } from '../../core/model/index.js';
import { isReadFailure } from '../../workbooks/package/index.js';
import { nodeInflate } from '../../workbooks/read/node.js';

/** A file of another format that a worker is handed. */
export interface ForeignTask {
  readonly foreign: Uint8Array;
}

/** What a worker answers; an error would lose what it says on the way. */
export type ForeignAnswer =
  | { readonly workbook: Workbook }
  | { readonly failure: { readonly id: string; readonly facts: Facts } };

/** Reads a file of another format with SheetJS, which is loaded for it: only in a worker, which is ended where it takes too long. */
export async function readHere(bytes: Uint8Array): Promise<Workbook> {
  const { readForeign } = await import('../../workbooks/foreign/index.js');
  return readForeign(bytes, { inflate: nodeInflate });
}

/** What a worker does with a file of another format that it is handed by itself. */
export async function readOne({ foreign }: ForeignTask): Promise<ForeignAnswer> {
  try {
    return { workbook: await readHere(foreign) };
  } catch (error) {
    if (!isReadFailure(error)) throw error;
    return { failure: { id: error.id, facts: { ...error.facts } } };
  }
}
