/** Tables that offices already have: signals in a sheet give a layout, and a layout gives facts with their cells. */
export * from './facts.js';
export * from './fingerprint.js';
export * from './grid.js';
export * from './kept-layout.js';
export * from './indicator-names.js';
export * from './is-kept-layout.js';
export * from './layout.js';
export { rowMark } from './named-rows.js';
export * from './printed-identities.js';
export * from './propose.js';
export * from './read-facts.js';
export * from './row-label.js';
export * from './same-headers.js';
export * from './span.js';
export * from './understand.js';
export { readName } from './signals/names.js';
export { isWhole } from './signals/regions.js';
export type { Role } from './signals/roles.js';
