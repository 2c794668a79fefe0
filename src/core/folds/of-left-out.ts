import type { LeftFor } from '../adoption/index.js';
import { readPeriod } from '../entries/index.js';
import { endsTogether, yearPeriod, type Finding, type Period } from '../model/index.js';
import { leftOutByReason, leftOutKey } from '../rules/index.js';
import type { Submission } from '../submission/index.js';
import { rowKey } from '../tables/index.js';

/** A figure that is said to be missing. */
interface Sought {
  readonly indicator: string;
  readonly region: string | undefined;
  readonly scope: LeftFor['scope'];
  readonly field?: LeftFor['field'];
  readonly period?: Period | undefined;
}

interface Filled {
  readonly of: LeftFor;
  readonly cause: Finding;
}

/**
 * 填而未取 · What is said to be missing though something stands in its cell: it follows from that being left out.
 *
 * Where several figures are missing at once, each must have been left out.
 */
export function* ofLeftOut(
  causes: readonly Finding[],
  all: readonly Finding[],
  submission: Submission,
): Iterable<readonly [effect: Finding, cause: Finding]> {
  const filled = filledCells(causes, submission);
  for (const effect of filled.length > 0 ? all : []) {
    const sought = soughtBy(effect, submission);
    const found = sought.map((one) => filled.find(({ of }) => isFor(of, one)));
    const [first] = found;
    if (first && found.every((one) => one !== undefined)) yield [effect, first.cause];
  }
}

function filledCells(causes: readonly Finding[], submission: Submission): readonly Filled[] {
  return leftOutByReason(submission).flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const key = leftOutKey(first);
    const cause = causes.find((one) => one.sheet === first.sheet && one.key === key);
    return cause ? some.flatMap(({ of }) => (of ? [{ of, cause }] : [])) : [];
  });
}

function isFor(of: LeftFor, { indicator, region, scope, field, period }: Sought): boolean {
  const isThere = of.indicator.id === indicator && of.region.code === region && of.scope === scope;
  const isField = field === undefined || of.field === field;
  return isThere && isField && (period === undefined || isThen(of, period));
}

/** A cell that names no time may be of any; one of another than is reported, of its year. */
function isThen({ period, year }: LeftFor, sought: Period): boolean {
  if (period) return endsTogether(period, sought);
  return year === undefined || year === sought.year;
}

function soughtBy(finding: Finding, submission: Submission): readonly Sought[] {
  const { rule, facts } = finding;
  const total = { region: submission.unit?.code, scope: 'total' } as const;
  if (rule === 'missing-indicator') return [{ ...total, indicator: String(facts['indicator']) }];
  if (rule === 'missing-observation') return rowsSought(facts);
  if (rule !== 'missing-value') return [];
  return facts['on'] === 'data'
    ? partSought(finding, submission)
    : goalSought(finding, submission).map((one) => ({ ...total, ...one }));
}

function rowsSought(facts: Finding['facts']): readonly Sought[] {
  const regions = facts['regions'] as readonly { readonly code: string }[];
  const period = readPeriod(String(facts['period']));
  const scope = facts['scope'] as Sought['scope'];
  const indicator = String(facts['indicator']);
  return regions.map(({ code }) => ({ indicator, region: code, scope, period }));
}

/** A numerator, denominator or value of a row that has the others. */
function partSought({ facts, key }: Finding, { observations }: Submission): readonly Sought[] {
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
