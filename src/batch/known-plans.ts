import didYouMean from 'didyoumean2';
import { builtInCatalogue } from '../core/catalogue/index.js';
import type { Catalogue } from '../core/catalogue/index.js';
import { batchFailure } from './batch-failure.js';

/** 规划目录 · The plans that a command knows: the office's own stand before built-in ones of the same id. */
export function knownPlans(own: Catalogue): Catalogue {
  const ids = new Set(own.plans.map(({ id }) => id));
  return { plans: [...own.plans, ...builtInCatalogue.plans.filter(({ id }) => !ids.has(id))] };
}

/** The id of a plan that a command was asked for; one that nobody knows is a failure. */
export function knownPlan(asked: string, { plans }: Catalogue): string {
  const ids = plans.map(({ id }) => id);
  const plan = asked.toLowerCase();
  if (ids.includes(plan)) return plan;
  throw batchFailure('unknown-plan', { plan: asked, nearest: didYouMean(plan, ids) });
}
