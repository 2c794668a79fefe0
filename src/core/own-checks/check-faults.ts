import type { Indicator } from '../catalogue/index.js';
import { referencesOf, type CheckFormula, type FormulaRefusal } from './check-formula.js';
import { isFormulaRefused, readCheckFormula } from './read-check-formula.js';
import { indicatorNamed } from './resolve-names.js';
import { unitsApart } from './units-of-check.js';

/** 公式的问题 · Why a check cannot be made under a plan: what was found, and what it does not go together with. */
export interface CheckFault {
  readonly id: FormulaRefusal['refused'] | 'unknown-name' | 'twofold-name' | 'units-apart';
  readonly found: string;
  readonly other?: string;
}

/** A formula that the plan has every name of, once, in units that go together; or all that is wrong with it. */
export function readCheckFor(
  indicators: readonly Indicator[],
  text: string,
): { readonly formula: CheckFormula } | { readonly faults: readonly CheckFault[] } {
  const formula = readCheckFormula(text);
  if (isFormulaRefused(formula)) {
    const found = 'found' in formula ? formula.found : text;
    return { faults: [{ id: formula.refused, found }] };
  }
  const names = new Set([...referencesOf(formula)].map(({ name }) => name));
  const faults = [...names].flatMap((found): readonly CheckFault[] => {
    const named = indicatorNamed(found, indicators);
    if (named === undefined) return [{ id: 'unknown-name', found }];
    return named === 'several' ? [{ id: 'twofold-name', found }] : [];
  });
  if (faults.length > 0) return { faults };
  const apart = unitsApart(formula, indicators);
  if (!apart) return { formula };
  return { faults: [{ id: 'units-apart', found: apart.one, other: apart.other }] };
}
