import type { LevelGoal } from '../../core/catalogue/index.js';
import { contract } from '../../core/contract/index.js';
import {
  absentFigure,
  address,
  periodText,
  type Figure,
  type Language,
  type Period,
} from '../../core/model/index.js';
import { givenFigure } from './figure-cell.js';
import type { ObservationDraft } from './observation-row.js';
import { dataColumn, dataRow, storedResult } from './total-formulas.js';
import type { DraftRow, FormulaCell } from './workbook-draft.js';

/** 取数 · The unit's own total of an indicator: what it says, and the cell of 数据 that says it. */
interface LinkedTotal {
  readonly cell: string;
  readonly figure: Figure | undefined;
}

/** 取自数据表 · Where base and current value of a row of 指标 are taken from; none where they are asked for. */
export interface LinkedTotals {
  readonly base?: LinkedTotal;
  readonly current?: LinkedTotal;
}

/** What a workbook asks for of an indicator, and where in time it stands. */
interface Asked {
  readonly drafts: readonly ObservationDraft[];
  readonly current: Period;
  readonly baseYear: number;
  readonly language: Language;
}

/** Kinds that join several years: 数据 tells them, but in no single total. */
function isJoined(kind: LevelGoal['kind']): boolean {
  return kind === 'cumulative' || kind === 'growth' || kind === 'tied';
}

/** 取自数据表 · The totals of 数据 that say base and current value of an indicator, where a formula is to stand there. */
export function linkedTotals({ indicator, kind }: LevelGoal, asked: Asked): LinkedTotals {
  const { drafts, current, baseYear, language } = asked;
  const totalOf = (period: string): LinkedTotal | undefined => {
    const at = drafts.findIndex(
      (draft) =>
        draft.indicator.id === indicator.id && draft.scope === 'total' && textOf(draft) === period,
    );
    const place = { row: dataRow(at), column: dataColumn('value') };
    const cell = `${contract.data.name[language]}!${address(place)}`;
    return at < 0 ? undefined : { cell, figure: drafts[at]?.value };
  };
  const now = isJoined(kind) || kind === 'words' ? undefined : totalOf(periodText(current));
  const isLevel = kind === 'rise' || kind === 'fall';
  const before = isLevel ? totalOf(String(baseYear)) : undefined;
  return { ...(before ? { base: before } : {}), ...(now ? { current: now } : {}) };
}

function textOf({ period }: ObservationDraft): string {
  return typeof period === 'object' ? periodText(period) : '';
}

/** 取数的数值 · What base and current value come to that 数据 answers; blank where several years are joined. */
export function linkedFigures(
  { kind }: LevelGoal,
  linked: LinkedTotals | undefined,
): { readonly base?: Figure; readonly current?: Figure } {
  if (!linked) return {};
  const base = linked.base?.figure;
  const current = isJoined(kind) ? absentFigure('blank') : linked.current?.figure;
  return { ...(base ? { base } : {}), ...(current ? { current } : {}) };
}

/** 取数公式 · The cells of a row of 指标 that 数据 answers: formulas, or blank where several years are joined. */
export function linkedCells(
  { indicator, kind }: LevelGoal,
  linked: LinkedTotals | undefined,
): DraftRow<'indicators'> {
  if (!linked) return {};
  const { base, current } = linked;
  const link = ({ cell, figure }: LinkedTotal): FormulaCell => ({
    formula: `IF(${cell}="","",${cell})`,
    ...storedResult({ figure, measured: indicator }),
  });
  return {
    ...(base ? { baseValue: link(base) } : {}),
    ...(current ? { currentValue: link(current) } : {}),
    ...(isJoined(kind) ? { currentValue: givenFigure(absentFigure('blank'), indicator) } : {}),
  };
}
