import { contract } from '../../core/contract/index.js';
import type { TableId } from './workbook-draft.js';

/** The tables of the contract in the order of the workbook. */
export const tableIds = Object.keys(contract).filter((id) => id !== 'cover') as readonly TableId[];
