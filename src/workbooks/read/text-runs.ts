import { once, place } from '../xml/index.js';

/** A run of text. */
export const run = place('t');

/** What a text is made of: one run, or some with looks of their own; phonetic readings are none of it. */
export const runs = [once(run), place('r', once(run))] as const;
