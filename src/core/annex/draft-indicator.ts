import { inBoth } from '../model/index.js';
import type { Indicator, Measure, Source, Status } from '../catalogue/index.js';
import { decimalsOfNumber } from '../formulas/index.js';
import type { RefusedCell, TableFact } from '../layouts/index.js';
import { usualRollUp } from '../units/index.js';
import type { DraftedIndicator, IndicatorDoubt } from './plan-draft.js';
import { targetOf } from './target-of.js';

/** All that the tables of an annex say of one indicator. */
export interface AnnexIndicator {
  readonly sheet: string;
  readonly row: number;
  /** 领域 · The heading under which it stands. */
  readonly category: string | undefined;
  readonly facts: readonly TableFact[];
  readonly refused: readonly RefusedCell[];
}

/** What indicators of one plan share. */
export interface PlanFrame {
  readonly source: Source;
  readonly levels: Indicator['levels'];
  readonly planEnds: number | undefined;
}

/** 拟定指标 · An indicator by its row; what the row leaves open is proposed, and said to be in doubt. */
export function draftIndicator(
  { sheet, row, category, facts, refused }: AnnexIndicator,
  id: string,
  { source, levels, planEnds }: PlanFrame,
): DraftedIndicator {
  const [first] = facts;
  const name = first?.indicator ?? '';
  const unit = facts.find((fact) => fact.unit !== null)?.unit ?? '';
  const targets = targetsOf(facts);
  const bases = facts.filter(({ role, value }) => role === 'base' && value !== null);
  const words = facts.find(({ role }) => role === 'words')?.words ?? undefined;
  const proposed = targetOf({ name, unit, base: bases[0], target: targets[0], words, planEnds });
  const status = statusOf(facts);
  const measure = measureOf(name, unit, targets[0]);
  const precision = precisionOf([...bases, ...targets]);
  const indicator: Indicator = {
    ...{ id, name: inBoth(name), unit, status, measure, frequency: 'year' },
    ...(category === undefined ? {} : { category: inBoth(category) }),
    ...{ factor: 1, levels, growsOnly: false, precision, source },
    ...(isShare(name, unit) ? { limit: 100, minimum: 0 } : {}),
    rollUp: usualRollUp({ measure, unit }, name),
    target: { ...proposed.target, source },
  };
  const several = [bases, targets].filter((some) => some.length > 1).map(severalOf);
  const unread = refused.map(({ refusal }) => ({ id: 'not-read', refusal }) as const);
  const doubts = [...openFields(indicator), ...proposed.doubts, ...several, ...unread];
  return { indicator, sheet, row, doubts };
}

/** Fields that the row does not say, or that somebody may say otherwise. */
function openFields({ name, unit, status }: Indicator): readonly IndicatorDoubt[] {
  return [
    ...(unit === '' ? [{ id: 'unit-missing' } as const] : []),
    ...(status === 'unstated' ? [{ id: 'status-unstated' } as const] : []),
    ...(isShare(name['zh-CN'], unit) ? [{ id: 'measure-proposed' } as const] : []),
  ];
}

/** Targets by their role; where there is none, what the plan prints as average growth. */
function targetsOf(facts: readonly TableFact[]): readonly TableFact[] {
  const numbers = facts.filter(
    ({ value, low, high }) => value !== null || low !== null || high !== null,
  );
  const targets = numbers.filter(({ role }) => role === 'target');
  return targets.length > 0 ? targets : numbers.filter(({ role }) => role === 'growth');
}

/** The first of several was taken; all are told. */
function severalOf(facts: readonly TableFact[]): IndicatorDoubt {
  return { id: 'several-figures', cells: facts.map(({ row, column }) => ({ row, column })) };
}

function statusOf(facts: readonly TableFact[]): Status {
  const said = facts.find(({ attribute }) => attribute !== null)?.attribute ?? '';
  if (said.includes('约束')) return 'binding';
  return said.includes('预期') ? 'expected' : 'unstated';
}

/** What comes together over years is counted anew in each; everything else stands at its end. */
function measureOf(name: string, unit: string, target: TableFact | undefined): Measure {
  const isCount = !/[%‰]|百分点/.test(unit);
  const isFlow =
    target?.accumulated === true || /^(?:新增|新建|新改扩建)|新增|人次/.test(name + unit);
  return isCount && isFlow ? 'flow' : 'stock';
}

/** A part of a whole cannot pass it; a growth can. */
function isShare(name: string, unit: string): boolean {
  return unit === '%' && /(?:率|占比|比重|比例)$/.test(name) && !/增长|增速/.test(name);
}

/** The columns beside them may print rates, with decimals of their own. */
function precisionOf(facts: readonly TableFact[]): number {
  const values = facts.flatMap(({ value, low, high }) => [value, low, high]);
  return Math.max(0, ...values.map((value) => (value === null ? 0 : decimalsOfNumber(value))));
}
