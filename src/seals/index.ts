/** Hashes and signatures over what the core writes, by WebCrypto: the same in Node and in browsers. */
export * from './digest.js';
export * from './prove-approvals.js';
export * from './signatures.js';
export * from './seal-workbook.js';
