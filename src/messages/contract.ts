import type { ColumnId, SheetId } from '../core/contract/index.js';

/** 填报说明 · What a sheet is for, and what belongs in each of its columns: a sentence each. */
interface SheetWords<S extends SheetId = SheetId> {
  readonly purpose: string;
  readonly columns: { readonly [C in ColumnId<S>]: string };
}

/** 填报说明 · The notes on headers and the reference page, for every sheet of the contract. */
export type ContractWords = { readonly [S in SheetId]: SheetWords<S> };
