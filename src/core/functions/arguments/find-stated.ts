import { findIndicator, type Catalogue, type Indicator, type Plan } from '../../catalogue/index.js';
import { foldHeader } from '../../entries/index.js';
import type { Bilingual } from '../../model/index.js';
import { unavailable, type FunctionError } from './outcome.js';

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

function isCalled({ id, name }: Named, text: string): boolean {
  const folded = foldHeader(text);
  return [id, ...Object.values(name)].some((each) => foldHeader(each) === folded);
}

/** 指标 · The indicator of a plan, both by code or by name in either language; or why there is none. */
export function findStated(
  catalogue: Catalogue,
  { plan, indicator }: { readonly plan: string; readonly indicator: string },
): Indicator | FunctionError {
  const known: Plan | undefined = catalogue.plans.find((each) => isCalled(each, plan));
  if (!known) return unavailable('unknown-plan', { argument: 'plan', found: plan });
  const byName = known.indicators.find((each) => isCalled(each, indicator));
  const stated = findIndicator(catalogue, indicator, known.id) ?? byName;
  return stated ?? unavailable('unknown-indicator', { argument: 'indicator', found: indicator });
}
