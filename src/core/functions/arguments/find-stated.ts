import { findIndicator, type Catalogue, type Indicator, type Plan } from '../../catalogue/index.js';
import { foldHeader } from '../../entries/index.js';
import type { Bilingual } from '../../model/index.js';
import { matrixOf, type Argument } from './matrix.js';
import { unavailable, type FunctionError } from './outcome.js';

interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

function findByName<Each extends Named>(all: readonly Each[], text: string): Each | undefined {
  return all.find((each) => isCalled(each, text));
}

function isCalled({ id, name }: Named, text: string): boolean {
  const folded = foldHeader(text);
  return [id, ...Object.values(name)].some((each) => foldHeader(each) === folded);
}

/** 另有规划 · Whether some plan is named, first of the arguments, that the catalogue does not hold. */
export function namesOtherPlan([plan]: readonly Argument[], catalogue: Catalogue): boolean {
  return matrixOf(plan)
    .flat()
    .some((text) => typeof text === 'string' && !findByName(catalogue.plans, text));
}

/** 指标 · The indicator of a plan, both by code or by name in either language; or why there is none. */
export function findStated(
  catalogue: Catalogue,
  { plan, indicator }: { readonly plan: string; readonly indicator: string },
): Indicator | FunctionError {
  const known: Plan | undefined = findByName(catalogue.plans, plan);
  if (!known) return unavailable('unknown-plan', { argument: 'plan', found: plan });
  const byName = findByName(known.indicators, indicator);
  const stated = findIndicator(catalogue, indicator, known.id) ?? byName;
  return stated ?? unavailable('unknown-indicator', { argument: 'indicator', found: indicator });
}
