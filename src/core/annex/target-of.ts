import type { PublishedFigure, Target, TargetKind } from '../catalogue/index.js';
import { decimalsOfNumber } from '../formulas/index.js';
import { lastYear, type TableFact } from '../layouts/index.js';
import type { IndicatorDoubt } from './plan-draft.js';

/** What a row of an annex prints of one indicator. */
export interface AnnexRow {
  readonly name: string;
  readonly unit: string;
  readonly base: TableFact | undefined;
  readonly target: TableFact | undefined;
  readonly words: string | undefined;
  /** The last year of the plan, for targets that come together over it. */
  readonly planEnds: number | undefined;
}

/** A target as it is proposed, with what its row leaves open. */
export interface ProposedTarget {
  readonly target: Omit<Target, 'source'>;
  readonly doubts: readonly IndicatorDoubt[];
}

type Amounts = Omit<Target, 'source' | 'kind'>;

/** 拟定目标 · The target of a row: its kind by base, bound, brackets and name, each in the plan's own terms. */
export function targetOf(row: AnnexRow): ProposedTarget {
  const { target, words } = row;
  if (!target) {
    const doubt: IndicatorDoubt =
      words === undefined ? { id: 'no-target' } : { id: 'in-words', words };
    if (words === undefined) return { target: { kind: 'monitor' }, doubts: [doubt] };
    const due = row.planEnds === undefined ? {} : { targetYear: row.planEnds };
    return { target: { kind: 'words', ...due, words }, doubts: [doubt] };
  }
  const amounts = amountsOf(target, row.planEnds);
  const { amounts: about, doubts } = toleranceOf(target);
  const { kind, more = {}, doubt } = kindOf(row, target);
  return {
    target: { kind, ...amounts, ...about, ...more },
    doubts: [...doubts, ...(doubt ? [doubt] : [])],
  };
}

/** A target's numbers; one that accumulates ends with the plan, any other in its own year. */
function amountsOf(target: TableFact, planEnds: number | undefined): Amounts {
  const { value, low, high, bound } = target;
  const year = yearOf(target) ?? planEnds;
  return {
    ...(year === undefined ? {} : { targetYear: year }),
    ...(value === null ? {} : { value }),
    ...(low === null ? {} : { value: low }),
    ...(high === null ? {} : { upper: high }),
    ...(bound === '>' || bound === '<' ? { isStrict: true as const } : {}),
  };
}

/** 左右 is half a unit of the last decimal; about a whole number somebody must say how far. */
function toleranceOf({ about, value }: TableFact): {
  readonly amounts: Amounts;
  readonly doubts: readonly IndicatorDoubt[];
} {
  if (!about || value === null) return { amounts: {}, doubts: [] };
  const decimals = decimalsOfNumber(value);
  if (decimals === 0) return { amounts: {}, doubts: [{ id: 'tolerance-unstated' }] };
  return { amounts: { tolerance: Number(`5e-${decimals + 1}`) }, doubts: [] };
}

interface ProposedKind {
  readonly kind: TargetKind;
  readonly more?: Amounts;
  readonly doubt?: IndicatorDoubt;
}

function kindOf(row: AnnexRow, target: TableFact): ProposedKind {
  const { base, unit, name } = row;
  if (target.accumulated) return accumulated(name, unit);
  if (target.low !== null && target.high !== null) return { kind: 'band' };
  if (target.role === 'growth' || isGrowth(name, unit)) return { kind: 'growth' };
  if (!isBase(base)) return withoutBase(target);
  const printed = baseOf(base);
  const [from, to] = [printed.base?.value ?? 0, target.value ?? 0];
  const isUpward = target.bound === '>' || target.bound === '>=';
  const isDownward = target.bound === '<' || target.bound === '<=';
  if (from < to && !isDownward) return { kind: 'rise', more: printed };
  if (from > to && !isUpward) return { kind: 'fall', more: printed };
  if (isDownward) return { kind: 'ceiling' };
  return isUpward ? { kind: 'floor' } : { kind: 'floor', doubt: { id: 'kind-unclear' } };
}

/** What the years of a rate come to is read off the name; amounts are added up. */
function accumulated(name: string, unit: string): ProposedKind {
  const doubt = { id: 'way-proposed' } as const;
  if (/百分点/.test(unit)) return { kind: 'cumulative', more: { way: 'points' }, doubt };
  if (unit !== '%') return { kind: 'cumulative' };
  const direction = /(?:降低|下降|减少|削减)(?:率|幅度)?$/.test(name) ? 'decrease' : 'increase';
  return { kind: 'cumulative', more: { way: 'compound', direction }, doubt };
}

function isGrowth(name: string, unit: string): boolean {
  return unit === '%' && /(?:增长|增速)(?:率|速度)?$/.test(name);
}

function withoutBase({ bound }: TableFact): ProposedKind {
  if (bound === '<' || bound === '<=') return { kind: 'ceiling' };
  if (bound === '>' || bound === '>=') return { kind: 'floor' };
  return { kind: 'floor', doubt: { id: 'kind-without-base' } };
}

/** What the five years before came to is no base. */
function isBase(base: TableFact | undefined): base is TableFact {
  return base !== undefined && base.value !== null && !base.accumulated;
}

function baseOf(base: TableFact): Amounts {
  const year = yearOf(base);
  const { bound, value } = base;
  const figure: PublishedFigure = {
    value: value ?? 0,
    ...(bound === '>' || bound === '>=' ? { atLeast: true as const } : {}),
    ...(bound === '<' || bound === '<=' ? { atMost: true as const } : {}),
  };
  return { ...(year === undefined ? {} : { baseYear: year }), base: figure };
}

/** The year at whose end a figure stands; none where its header names a part of a year, or nothing. */
function yearOf({ span }: TableFact): number | undefined {
  return span?.kind === 'year' || span?.kind === 'years' ? lastYear(span) : undefined;
}
