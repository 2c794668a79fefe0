import type { LeftFor } from '../adoption/index.js';
import { endsTogether, type Finding, type Period } from '../model/index.js';
import { leftOutByReason, leftOutKey } from '../rules/index.js';
import type { Submission } from '../submission/index.js';
import { soughtBy, type SoughtFigure } from './sought-by.js';

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

function isFor(of: LeftFor, { indicator, region, scope, field, period }: SoughtFigure): boolean {
  const isThere = of.indicator.id === indicator && of.region.code === region && of.scope === scope;
  const isField = field === undefined || of.field === field;
  return isThere && isField && (period === undefined || isThen(of, period));
}

/** A cell that names no time may be of any; one of another than is reported, of its year. */
function isThen({ period, year }: LeftFor, sought: Period): boolean {
  if (period) return endsTogether(period, sought);
  return year === undefined || year === sought.year;
}
