import { inBoth } from '../model/index.js';
import type { Indicator, Measure, Plan, Status, Target, TargetKind } from '../catalogue/index.js';
import type { RegionLevel } from '../regions/index.js';
import { usualRollUp } from '../units/index.js';
import type { DraftedIndicator, PlanDraft } from './plan-draft.js';

/** 累计方式 · How the years of a target come together, a compound with its direction. */
type WayAnswer = 'sum' | 'points' | 'growing' | 'falling';

/** What somebody said of an indicator that is in doubt; what is not said stays as it was proposed. */
export interface IndicatorAnswers {
  readonly isLeftOut?: boolean;
  readonly name?: string;
  readonly unit?: string;
  readonly status?: Status;
  readonly kind?: TargetKind;
  readonly way?: WayAnswer;
  readonly tolerance?: number;
  readonly measure?: Measure;
}

/** What somebody said of a drafted plan: of itself, and of its indicators by their place in the draft. */
export interface PlanAnswers {
  readonly code?: string;
  readonly name?: string;
  readonly firstYear?: number;
  readonly lastYear?: number;
  readonly region?: string;
  readonly levels?: readonly RegionLevel[];
  readonly indicators: ReadonlyMap<number, IndicatorAnswers>;
}

/** 定稿 · The plan of a draft once its doubts are settled; whoever uses it reads it again as a workbook. */
export function settlePlan({ plan, indicators }: PlanDraft, answers: PlanAnswers): Plan {
  const { code = plan.id, name = plan.name['zh-CN'], region = plan.region } = answers;
  const { firstYear = plan.firstYear, lastYear = plan.lastYear } = answers;
  const levels = answers.levels ?? plan.reportingLevels;
  const named = inBoth(name);
  const settled = indicators.flatMap((drafted, at) =>
    settledIndicator(drafted, answers.indicators.get(at) ?? {}),
  );
  return {
    ...plan,
    ...{ id: code, name: named, region, firstYear, lastYear, reportingLevels: levels },
    source: { ...plan.source, publisher: named },
    indicators: settled.map((indicator) => ofPlan(indicator, { levels, lastYear })),
  };
}

/** What all indicators of a plan share; a target without a year of its own ends with the plan. */
function ofPlan(
  indicator: Indicator,
  { levels, lastYear }: { readonly levels: Indicator['levels']; readonly lastYear: number },
): Indicator {
  const { target } = indicator;
  const isDated = target === undefined || target.kind === 'monitor' || 'targetYear' in target;
  return {
    ...indicator,
    levels,
    ...(isDated ? {} : { target: { ...target, targetYear: lastYear } }),
  };
}

function settledIndicator(
  { indicator }: DraftedIndicator,
  { isLeftOut = false, name, unit, status, measure, ...ofTarget }: IndicatorAnswers,
): readonly Indicator[] {
  if (isLeftOut) return [];
  const { target } = indicator;
  const said = { unit: unit ?? indicator.unit, name: name ?? indicator.name['zh-CN'] };
  return [
    {
      ...indicator,
      ...(name === undefined ? {} : { name: inBoth(name) }),
      ...(unit === undefined ? {} : { unit }),
      ...(status === undefined ? {} : { status }),
      ...(measure === undefined ? {} : measured(measure, said)),
      ...(target ? { target: settledTarget(target, ofTarget) } : {}),
    },
  ];
}

/** A ratio of percent is divided from its parts, and adds up from theirs. */
function measured(
  measure: Measure,
  { unit, name }: { readonly unit: string; readonly name: string },
): Pick<Indicator, 'measure' | 'factor' | 'rollUp'> {
  if (measure === 'ratio') return { measure, factor: 100, rollUp: 'ratio-of-sums' };
  return { measure, factor: 1, rollUp: usualRollUp({ measure, unit }, name) };
}

function settledTarget(
  target: Target,
  { kind = target.kind, way, tolerance }: Omit<IndicatorAnswers, 'isLeftOut'>,
): Target {
  const { source } = target;
  if (kind === 'monitor') return { kind, source };
  const { words: _, ...numbers } = target;
  const amounts = target.kind === 'words' && kind === 'floor' ? { ...numbers, value: 100 } : target;
  return {
    ...amounts,
    kind,
    ...(way === undefined ? {} : comesTogether(way)),
    ...(tolerance === undefined ? {} : { tolerance }),
  };
}

function comesTogether(way: WayAnswer): Pick<Target, 'way' | 'direction'> {
  if (way === 'sum' || way === 'points') return { way };
  return { way: 'compound', direction: way === 'growing' ? 'increase' : 'decrease' };
}
