/** The zip package around a workbook: its directory, its parts and how they relate. */
export * from './budget.js';
export { oleStreams } from './foreign-format.js';
export * from './inflate.js';
export * from './open-package.js';
export * from './part-path.js';
export * from './read-failure.js';
export * from './relationships.js';
export * from './unpacked.js';
export * from './zip-directory.js';
