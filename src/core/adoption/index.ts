/** Tables of an office's own taken over into a plan: what each fact becomes, and what is left out with its reason. */
export * from './adopt.js';
export type * from './adoption.js';
