import type { Indicator } from '../catalogue/index.js';
import { lastYear, type TableFact } from '../layouts/index.js';
import { isKnown } from '../model/index.js';
import type { AdoptedPlace, AdoptedTarget, AdoptionRequest, LeftReason } from './adoption.js';
import { inContractUnit } from './in-contract-unit.js';

interface Standing extends AdoptedPlace {
  readonly fact: TableFact;
  readonly indicator: Indicator;
}

type Target = Omit<AdoptedTarget, 'origins'>;

/**
 * 目标对应 · The target that a unit's own table states for it, in the unit of its indicator.
 *
 * For the region of the plan it must be the plan's; a unit below may state its own, which is judged later.
 */
export function placeTarget(standing: Standing, request: AdoptionRequest): Target | LeftReason {
  const { fact, indicator, region, scope } = standing;
  const { kind, targetYear } = indicator.target;
  if (scope !== 'total') return { id: 'target-elsewhere', region: region.name };
  if (
    kind === 'monitor' ||
    kind === 'words' ||
    kind === 'tied' ||
    !indicator.levels.includes(request.unit.level)
  ) {
    return { id: 'target-unasked', name: fact.indicator };
  }
  if (!fact.span) return { id: 'period-missing' };
  const found = lastYear(fact.span);
  if (targetYear !== undefined && found !== targetYear) {
    return { id: 'target-year', found, planned: targetYear };
  }
  if (fact.accumulated && kind !== 'cumulative') return { id: 'accumulated' };
  const target = figuresOf(standing, found);
  return 'id' in target ? target : (otherTarget(target, request) ?? target);
}

function figuresOf({ fact, indicator }: Standing, year: number): Target | LeftReason {
  const { value, low, high, unit, about, words } = fact;
  const lower = value ?? low;
  const isRange = indicator.target.kind === 'band' && high !== null;
  const isSingle = value !== null && boundFits(fact, indicator);
  if (lower === null || about || words !== null || !(isSingle || isRange)) {
    return { id: 'not-exact' };
  }
  const first = inContractUnit({ value: lower, unit }, indicator, 'value');
  if ('id' in first) return first;
  const last = inContractUnit({ value: high ?? lower, unit }, indicator, 'value');
  if (!isKnown(first.figure) || 'id' in last || !isKnown(last.figure)) return { id: 'not-exact' };
  const upper = isRange ? { upper: last.figure.value } : {};
  return { indicator, year, value: first.figure.value, ...upper };
}

/** ≥ says of a floor what its kind says, and ≤ of a ceiling; elsewhere a bound is no figure. */
function boundFits({ bound }: TableFact, { target: { kind } }: Indicator): boolean {
  if (bound === null) return true;
  if (bound === '<=') return kind === 'fall' || kind === 'ceiling';
  return bound === '>=' && kind !== 'fall' && kind !== 'ceiling' && kind !== 'band';
}

function otherTarget(target: Target, { plan, unit }: AdoptionRequest): LeftReason | undefined {
  if (unit.code !== plan.region) return undefined;
  const { indicator } = target;
  const planned = indicator.target;
  const differs = (found: number | undefined, other: number | undefined) =>
    found !== undefined && other !== undefined && found !== other
      ? { id: 'target-differs' as const, found, planned: other, unit: indicator.unit }
      : undefined;
  return differs(target.value, planned.value) ?? differs(target.upper, planned.upper);
}
