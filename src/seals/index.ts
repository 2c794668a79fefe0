/** Steps of approval: in order or not, hashed and signed by WebCrypto, the same in Node and in browsers. */
export * from './approval-obstacle.js';
export * from './digest.js';
export * from './next-step.js';
export * from './prove-approvals.js';
export * from './signatures.js';
export * from './signing-keys.js';
export * from './seal-of.js';
export * from './seal-workbook.js';
