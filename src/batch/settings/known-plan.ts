import didYouMean from 'didyoumean2';
import type { Catalogue } from '../../core/catalogue/index.js';
import { batchFailure } from '../host/batch-failure.js';

/** The id of a plan that a command was asked for; one that nobody knows is a failure. */
export function knownPlan(asked: string, { plans }: Catalogue): string {
  const ids = plans.map(({ id }) => id);
  const plan = asked.toLowerCase();
  if (ids.includes(plan)) return plan;
  throw batchFailure('unknown-plan', {
    plan: asked,
    nearest: didYouMean(plan, ids),
    allowed: ids.join(', '),
  });
}
