import type { TargetStanding } from './contract/index.js';
import { fifteenDigits } from './formulas/index.js';
import { isKnown } from './model/index.js';
import type { Margin } from './ratings/index.js';
import { targetMargin, type Goal } from './submission/index.js';

/** 目标含义 · What base and target of an indicator mean besides their numbers. */
export interface TargetMeaning {
  /** Where the plan prints its base as a bound: it is computed from the bound itself. */
  readonly baseBound?: 'at-least' | 'at-most';
  /** strict where the target leaves out its own number, else by how much it may be missed. */
  readonly targetMargin?: Margin;
  /** 原目标 · The value that the plan printed, where an adjustment took its place. */
  readonly printedTarget?: number;
  /** 完成情况 · Of a target in words what the unit says of it. */
  readonly standing?: TargetStanding;
  /** 原文 · The target in the plan's own words, where it has no number of its own. */
  readonly targetWords?: string;
}

/** 目标含义 · What base and target mean besides their numbers, as the plan prints them. */
export function meantBy(goal: Goal): TargetMeaning {
  const { kind, standing } = goal;
  const { words } = kind === 'words' || kind === 'tied' ? (goal.indicator?.target ?? {}) : {};
  const { atLeast, atMost, value } = goal.indicator?.target.base ?? {};
  const isPrinted = isKnown(goal.base) && goal.base.value * goal.scale === value;
  const margin = targetMargin(goal);
  const { value: original } = goal.indicator?.printedTarget ?? {};
  return {
    ...(isPrinted && atLeast ? { baseBound: 'at-least' } : {}),
    ...(isPrinted && atMost ? { baseBound: 'at-most' } : {}),
    ...(margin === undefined || kind === 'tied' ? {} : { targetMargin: margin }),
    ...(original === undefined || original === goal.indicator?.target.value
      ? {}
      : { printedTarget: fifteenDigits(original / goal.scale) }),
    ...(standing ? { standing } : {}),
    ...(words === undefined ? {} : { targetWords: words }),
  };
}
