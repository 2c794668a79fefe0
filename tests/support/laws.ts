import process from 'node:process';
import fc from 'fast-check';

/**
 * Laws are tried on the same inputs in every run, so that the suite gives one answer for one commit.
 *
 * PROPERTY_SEED=<number> tries others, PROPERTY_SEED=any others each time. What is found so becomes an
 * example in the test of its own.
 */
const seed = process.env['PROPERTY_SEED'] ?? '20260101';

fc.configureGlobal(seed === 'any' ? {} : { seed: Number(seed) });

export { fc };
