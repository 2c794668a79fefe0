import type { LeftFor } from '../adoption/index.js';
import { readPeriod } from '../entries/index.js';
import { yearPeriod, type Finding, type Period } from '../model/index.js';
import type { Submission } from '../submission/index.js';
import { rowKey } from '../tables/index.js';

/** A figure that is said to be missing. */
export interface SoughtFigure {
  readonly indicator: string;
  readonly region: string | undefined;
  readonly scope: LeftFor['scope'];
  readonly field?: LeftFor['field'];
  readonly period?: Period | undefined;
}

/** 所缺何数 · The figures that a finding says are missing; none where it says something else. */
export function soughtBy(finding: Finding, submission: Submission): readonly SoughtFigure[] {
  const { rule, facts } = finding;
  const total = { region: submission.unit?.code, scope: 'total' } as const;
  if (rule === 'missing-indicator') return [{ ...total, indicator: String(facts['indicator']) }];
  if (rule === 'missing-observation') return rowsSought(facts);
  if (rule !== 'missing-value') return [];
  return facts['on'] === 'data'
    ? partSought(finding, submission)
    : goalSought(finding, submission).map((one) => ({ ...total, ...one }));
}

function rowsSought(facts: Finding['facts']): readonly SoughtFigure[] {
  const regions = facts['regions'] as readonly { readonly code: string }[];
  const period = readPeriod(String(facts['period']));
  const scope = facts['scope'] as SoughtFigure['scope'];
  const indicator = String(facts['indicator']);
  return regions.map(({ code }) => ({ indicator, region: code, scope, period }));
}

/** A numerator, denominator or value of a row that has the others. */
function partSought(
  { facts, key }: Finding,
  { observations }: Submission,
): readonly SoughtFigure[] {
  const found = observations.find(({ row }) => rowKey(row) === key);
  if (!found?.indicator || !found.scope) return [];
  const { region, scope, period, indicator } = found;
  const field = facts['missing'] as LeftFor['field'];
  return [{ indicator: indicator.id, region, scope, period, field }];
}

function goalSought({ facts, key }: Finding, { goals }: Submission) {
  const goal = goals.find(({ row }) => rowKey(row) === key);
  if (!goal?.indicator) return [];
  const indicator = goal.indicator.id;
  const { baseYear, currentPeriod } = goal;
  const base = baseYear === undefined ? undefined : yearPeriod(baseYear);
  switch (facts['missing']) {
    case 'currentValue':
      return [{ indicator, field: 'value', period: currentPeriod }] as const;
    case 'baseValue':
      return [{ indicator, field: 'value', period: base }] as const;
    case 'targetValue':
    case 'upperLimit':
      return [{ indicator, field: 'target' }] as const;
    default:
      return [];
  }
}
