import type { TargetKind } from '../catalogue/index.js';
import type { ColumnId } from './contract.js';

type IndicatorColumn = ColumnId<'indicators'>;

/** How an indicator row of one kind of target is filled in. */
export interface Requirement {
  /** Columns whose blank is a missing answer. */
  readonly required: readonly IndicatorColumn[];
  /** Computed columns that stay blank. */
  readonly unused: readonly IndicatorColumn[];
}

const times = ['targetYear', 'targetValue', 'currentPeriod', 'currentValue'] as const;
const progress = ['completion', 'schedule', 'pace'] as const;
const untold = [...progress, 'achievement', 'rating'] as const;
const fromBase: Requirement = { required: ['baseYear', 'baseValue', ...times], unused: [] };

/** 必填 · What each kind of target requires of a row of the sheet 指标. */
export const requirements: Readonly<Record<TargetKind, Requirement>> = {
  rise: fromBase,
  fall: fromBase,
  floor: { required: times, unused: progress },
  ceiling: { required: times, unused: progress },
  annual: fromBase,
  cumulative: fromBase,
  band: { required: [...times, 'upperLimit'], unused: [] },
  growth: { required: ['baseYear', ...times], unused: ['completion'] },
  tied: { required: ['baseYear', 'targetYear', 'currentPeriod', 'currentValue'], unused: untold },
  words: { required: ['targetYear', 'currentPeriod', 'currentValue'], unused: untold },
  monitor: { required: ['currentPeriod', 'currentValue'], unused: [...progress, 'achievement'] },
};
