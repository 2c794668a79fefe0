import type { Filled, LackReason } from '../adoption/index.js';
import { readPeriod } from '../entries/index.js';
import type { LeftFact, WorkbookFacts } from '../facts/index.js';
import { endsTogether, groupBy } from '../model/index.js';
import type { ToldSeries } from './series.js';

/** 缺数之因 · Why a unit has no figure, with what it filled in where that is not taken over. */
export interface LackOfUnit {
  readonly lack?: LackReason;
  readonly filled?: Filled;
}

/** What asks for a figure that was filled in all the same: nothing that is said of a figure itself. */
const open: ReadonlySet<LackReason> = new Set(['not-stated', 'no-counts', 'no-column']);

type LeftCell = LeftFact & Pick<WorkbookFacts, 'file'>;

/** 填而未取 · What tells of a unit whether that which it lacks stands in a cell that is left out. */
export function leftLacks(
  workbooks: readonly WorkbookFacts[],
): <U extends LackOfUnit>(told: U, series: ToldSeries) => U & LackOfUnit {
  const all = workbooks.flatMap(({ file, leftOut = [] }) =>
    leftOut.map((left): LeftCell => ({ file, ...left })),
  );
  const byIndicator = groupBy(all, ({ indicator }) => indicator);
  return (told, series) => {
    if (told.lack === undefined || !open.has(told.lack)) return told;
    const cells = byIndicator.get(series.indicator.id) ?? [];
    const left = cells.find((cell) => isThen(cell, series));
    return left ? { ...told, ...lackBy(left) } : told;
  };
}

/** Without a period the cell may be of any. */
function isThen({ period }: LeftCell, { period: asked }: ToldSeries): boolean {
  const then = period === undefined ? undefined : readPeriod(period);
  return !then || endsTogether(then, asked);
}

function lackBy({ why, file, sheet, row, column, text }: LeftCell): LackOfUnit {
  if (why !== 'left-out') return { lack: why };
  return { lack: why, filled: { file, sheet, row, column, text } };
}
