import type { Catalogue, Indicator } from './plan.js';

/** 指标 · The indicator of an id, in the plan of an id or else in any; undefined where unknown. */
export function findIndicator(
  catalogue: Catalogue,
  id: string,
  plan?: string,
): Indicator | undefined {
  return catalogue.plans
    .filter((candidate) => plan === undefined || candidate.id === plan)
    .flatMap((candidate) => candidate.indicators)
    .find((indicator) => indicator.id === id);
}
