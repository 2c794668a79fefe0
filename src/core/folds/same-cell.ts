import { groupBy, type Finding, type Severity } from '../model/index.js';
import type { RuleId } from '../rules/index.js';

/** Rules that say what a figure should be, those first that rest on most. */
export const correctingRules = [
  'rollup-mismatch',
  'parts-over-total',
  'station-count-mismatch',
  'list-total-mismatch',
  'fund-total-mismatch',
  'mixed-percent-scale',
  'ratio-mismatch',
  'current-value-mismatch',
  'base-value-mismatch',
] as const satisfies readonly RuleId[];

/** Rules that wonder at a figure as it stands: of one that should be another it goes without saying. */
const wonderingRules: ReadonlySet<string> = new Set<RuleId>([
  'negative-value',
  'fractional-count',
  'excess-precision',
  'share-over-limit',
  'numerator-over-denominator',
  'zero-denominator',
  'rate-outside-parts',
  'shrinking-stock',
  'ytd-decreasing',
  'abrupt-change',
  'printed-sum-mismatch',
]);

const grades: readonly Severity[] = ['note', 'verify', 'error'];

/** Whether a finding says what a figure should be. */
export function isCorrecting({ rule }: Finding): boolean {
  return correctingRules.some((each) => each === rule);
}

/** Whether a finding only wonders at a figure as it stands. */
export function isWondering({ rule }: Finding): boolean {
  return wonderingRules.has(rule);
}

/** The gravest severity among some findings. */
export function gravest(findings: readonly Finding[]): Severity {
  const ranks = findings.map(({ severity }) => grades.indexOf(severity));
  return grades[Math.max(...ranks)] ?? 'note';
}

/** Whether a finding weighs no more than another: nothing grave is told under something light. */
export function weighsNoMore(one: Finding, other: Finding): boolean {
  return grades.indexOf(one.severity) <= grades.indexOf(other.severity);
}

/** What a figure should be, as a finding says; undefined where it says no number. */
function amountExpected({ facts }: Finding): number | undefined {
  const { expected, meant, delivered, earlier, other } = facts;
  const amount = expected ?? meant ?? delivered ?? earlier ?? other;
  return typeof amount === 'number' ? amount : undefined;
}

/** 同格同因 · What is said at the cell of a figure that should be another, and follows from that. */
export function* ofSameCell(
  causes: readonly Finding[],
  all: readonly Finding[],
): Iterable<readonly [effect: Finding, cause: Finding]> {
  const byCell = groupBy(all, findingCell);
  for (const cause of causes) {
    const beside = cause.cell === undefined ? [] : (byCell.get(findingCell(cause)) ?? []);
    const effects = beside.filter((effect) => followsFrom(effect, cause));
    yield* effects.map((effect) => [effect, cause] as const);
  }
}

/** By which findings at one cell are found; blank where a finding has no cell. */
export function findingCell({
  file,
  sheet = '',
  cell,
}: Pick<Finding, 'file' | 'sheet' | 'cell'>): string {
  return cell === undefined ? '' : [file, sheet, cell].join('\n');
}

function followsFrom(effect: Finding, cause: Finding): boolean {
  if (effect === cause || !weighsNoMore(effect, cause)) return false;
  if (isWondering(effect)) return true;
  return isCorrecting(effect) && saysSame(effect, cause);
}

/** Whether two findings say one and the same of what a figure should be. */
export function saysSame(one: Finding, other: Finding): boolean {
  const amount = amountExpected(one);
  return amount !== undefined && amount === amountExpected(other);
}
