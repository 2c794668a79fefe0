import { onceForEach } from '../model/index.js';
import type { Observation } from './observations.js';
import type { Submission } from './submission.js';

/** The observations of rates, which have a numerator and a denominator. */
export const ratioObservations = onceForEach(
  ({ observations }: Submission): readonly Observation[] =>
    observations.filter(({ indicator }) => indicator?.measure === 'ratio'),
);
