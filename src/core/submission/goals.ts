import type { Indicator, TargetKind } from '../catalogue/index.js';
import type { TargetStanding } from '../contract/index.js';
import { absentFigure, type Figure, type Period } from '../model/index.js';
import { numberFigure, publishedFigure } from './number-figure.js';
import { entryOf, rawText, readOption, type Row } from '../tables/index.js';

/** 指标行 · One row of 指标, understood. */
export interface Goal {
  readonly row: Row<'indicators'>;
  readonly indicator: Indicator | undefined;
  /** Base units per unit of the sheet: 10 000 where the sheet says 万人 and the catalogue 人. */
  readonly scale: number;
  /** The unit that amounts are told in: the sheet's, else the catalogue's. */
  readonly unit: string;
  readonly kind: TargetKind | undefined;
  readonly baseYear: number | undefined;
  readonly targetYear: number | undefined;
  readonly currentPeriod: Period | undefined;
  readonly base: Figure;
  readonly target: Figure;
  readonly upper: Figure;
  /** As reported, with the interval that its decimals stand for. */
  readonly current: Figure;
  readonly followsGrowth: boolean;
  /** 完成情况 · Of a target in words what the unit says of it; undefined where its cell says something else. */
  readonly standing?: TargetStanding;
}

/** Understands one row of 指标. */
export function readGoal(
  row: Row<'indicators'>,
  indicator: Indicator | undefined,
  scale: number,
): Goal {
  const { cells } = row;
  const kind = cells.kind.value as TargetKind | undefined;
  const isInWords = kind === 'words';
  const standing = isInWords ? standingIn(row) : undefined;
  return {
    row,
    indicator,
    scale,
    unit: cells.unit.value ?? indicator?.unit ?? '',
    kind,
    baseYear: cells.baseYear.value,
    targetYear: cells.targetYear.value,
    currentPeriod: cells.currentPeriod.value,
    base: publishedFigure(row, 'baseValue', indicator),
    target: numberFigure(row, 'targetValue', indicator),
    upper: numberFigure(row, 'upperLimit', indicator),
    current: isInWords ? wordFigure(row) : publishedFigure(row, 'currentValue', indicator),
    followsGrowth: cells.path.value === 'growth',
    ...(standing ? { standing } : {}),
  };
}

/** What stands before the ground in brackets: 达到（已出台办法）. */
function standingIn(row: Row<'indicators'>): TargetStanding | undefined {
  const said = rawText(entryOf(row, 'currentValue')?.raw ?? null).split(/[(（]/)[0] ?? '';
  return readOption(said.trim(), 'standing') as TargetStanding | undefined;
}

/** A target in words has no number; that it does not concern the unit can be said all the same. */
function wordFigure(row: Row<'indicators'>): Figure {
  const { state } = row.cells.currentValue;
  return absentFigure(state === 'inapplicable' || state === 'unavailable' ? state : 'blank');
}

/** 约束性 · Whether the plan or the workbook itself calls the indicator of a row binding. */
export function isBinding({ row, indicator }: Goal): boolean {
  return indicator?.status === 'binding' || row.cells.status.value === 'binding';
}
