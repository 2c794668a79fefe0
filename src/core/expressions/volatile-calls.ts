import { remember } from '../model/index.js';

const texts = /"[^"]*"/g;
const calls =
  /(?<![\p{L}\p{N}_.])(?:_xlfn\.)?(?:now|today|rand|randbetween|randarray|offset|indirect|cell|info)\s*\(/iu;

/** 易变公式 · Whether a formula calls a function that may give another result each time it is calculated. */
export const isVolatile = remember((formula: string): boolean =>
  calls.test(formula.replace(texts, '')),
);
