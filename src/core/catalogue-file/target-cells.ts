import { kindWords, type PublishedFigure, type Target } from '../catalogue/index.js';
import type { Language } from '../model/index.js';
import type { CellsOfPlan, PlanCell } from './plan-cell.js';
import { everyoneEntitled, wayWords } from './words.js';

type TargetColumn =
  | ('kind' | 'baseYear' | 'baseValue' | 'targetYear' | 'targetValue' | 'upperLimit')
  | ('tolerance' | 'way' | 'tiedTo');

/** 目标的单元格 · A target by the ids of its columns, in figures and words that the reader of plans takes. */
export function targetCells(target: Target, language: Language): CellsOfPlan<TargetColumn> {
  return {
    ...{ kind: kindWords[target.kind][language], baseYear: target.baseYear },
    ...{ baseValue: baseText(target.base), targetYear: target.targetYear },
    ...{ targetValue: targetText(target), upperLimit: target.upper, tolerance: target.tolerance },
    ...{ way: wayText(target, language), tiedTo: target.tie?.to },
  };
}

function baseText(base: PublishedFigure | undefined): PlanCell {
  if (!base) return undefined;
  const bound = base.atLeast ? '≥' : base.atMost ? '≤' : '';
  const mark = base.marked ? '*' : '';
  return bound + mark === '' ? base.value : `${bound}${base.value}${mark}`;
}

/** 超过 and 低于 are typed as signs, 左右 behind the number; what is said in words stays in words. */
function targetText({ kind, value, isStrict, tolerance, words }: Target): PlanCell {
  if (value === undefined || words === everyoneEntitled) return words;
  const isDownward = kind === 'fall' || kind === 'ceiling';
  if (isStrict) return `${isDownward ? '<' : '>'}${value}`;
  return tolerance === undefined ? value : `${value}左右`;
}

function wayText({ way, direction }: Target, language: Language): PlanCell {
  if (way === undefined) return undefined;
  if (way !== 'compound') return wayWords[way][language];
  return wayWords[direction === 'decrease' ? 'falling' : 'growing'][language];
}
