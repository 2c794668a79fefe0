import type { Facts, Workbook } from '../core/model/index.js';
import { isReadFailure } from '../workbooks/package/index.js';
import { nodeInflate } from '../workbooks/read/node.js';

/** A file of another format that a worker is handed. */
export interface ForeignTask {
  readonly foreign: Uint8Array;
}

/** What a worker answers; an error would lose what it says on the way. */
export type ForeignAnswer =
  | { readonly workbook: Workbook }
  | { readonly failure: { readonly id: string; readonly facts: Facts } };

/** What a worker does with a file of another format: reads it with SheetJS, which is loaded for it. */
export async function readOne({ foreign }: ForeignTask): Promise<ForeignAnswer> {
  const { readForeign } = await import('../workbooks/foreign/index.js');
  try {
    return { workbook: await readForeign(foreign, { inflate: nodeInflate }) };
  } catch (error) {
    if (!isReadFailure(error)) throw error;
    return { failure: { id: error.id, facts: { ...error.facts } } };
  }
}
