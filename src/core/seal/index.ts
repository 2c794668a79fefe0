/** The canonical form that seals are the hash of, and the order in which a workbook is approved. */
export * from './approval-chain.js';
export * from './approval-faults.js';
export * from './approval-fields.js';
export * from './approval-round.js';
export { cellOfLine, cellsOfLine, lineOf } from './canonical-line.js';
export { approvalLine, canonicalForm } from './canonical-rows.js';
export type { CanonicalRow, UnknownResult } from './canonical-rows.js';
export * from './canonical-value.js';
export * from './data-seal.js';
export {
  gridColumns,
  isWholeSheet,
  ownSheet,
  sealedOwnSheets,
  type SealedOn,
} from './grid-lines.js';
export * from './region-named.js';
export type { ResultObstacle } from './sealed-result.js';
export * from './seal-claims.js';
export * from './signing-regions.js';
export * from './sealed-text.js';
