/** A scanner of XML bytes that arrive in pieces: open and close tags, attributes, text. */
export * from './attributes.js';
export * from './cursor.js';
export * from './leaf.js';
export * from './namespaces.js';
export * from './parse-decimal.js';
export * from './parse-whole.js';
export * from './place.js';
export * from './scan-xml.js';
export * from './starts-with.js';
export * from './take.js';
export * from './text.js';
export * from './words.js';
