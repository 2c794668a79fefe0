import {
  calculate,
  recalculate,
  type Calculation,
  type CalculationContext,
} from '../expressions/index.js';
import type { Language, Workbook } from '../model/index.js';
import { builtInCells, type UncalculatedCell } from './built-in-cells.js';
import { judgedWorkbook } from './recalculated-workbook.js';
import { findSheets, sheetLanguage, type Aliases } from '../tables/index.js';
import { planCells, type PlanFormulaCell } from './plan-cells.js';

/** 复算结果 · A workbook with its formulas calculated anew. */
export interface Calculated {
  /** As stored, but cells with formulas hold what we calculate: programs drop and spoil results. */
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly planCells: readonly PlanFormulaCell[];
  /** The cells of other functions whose stored result is not what they come to, or is none. */
  readonly builtInCells: readonly PlanFormulaCell[];
  /** The cells of other functions that are taken as stored. */
  readonly uncalculated: readonly UncalculatedCell[];
  /** The language that the sheets are named in. */
  readonly language: Language;
}

/** The workbook with its formulas calculated anew; a workbook without any costs nothing. */
export function calculated(
  stored: Workbook,
  aliases: Aliases,
  context: CalculationContext,
): Calculated {
  const found = findSheets(stored, aliases);
  const language = sheetLanguage([...found].map(([id, { name }]) => [id, name]));
  const builtIns = builtInCells(found.values(), () => recalculate(stored, context));
  const sound = judgedWorkbook(stored, builtIns.stale, language);
  const calculation = calculate(sound, context);
  const cells = planCells(sound, calculation);
  const workbook = judgedWorkbook(sound, cells, language);
  const { stale, uncalculated } = builtIns;
  return {
    ...{ workbook, calculation, language, uncalculated },
    planCells: cells,
    builtInCells: stale,
  };
}
