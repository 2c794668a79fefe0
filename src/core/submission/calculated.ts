import { contract } from '../contract/index.js';
import { calculate, recalculate } from '../expressions/index.js';
import type { Calculation } from '../expressions/index.js';
import type { Language, Workbook } from '../model/index.js';
import { staleBuiltIns } from './built-in-cells.js';
import { findSheets } from './find-sheets.js';
import { judgedWorkbook } from './judged-workbook.js';
import { planCells } from './plan-cells.js';
import type { PlanCell } from './plan-cells.js';
import type { Context } from './submission.js';

/** 复算结果 · A workbook with its formulas calculated anew. */
export interface Calculated {
  /** As stored, but cells with formulas hold what we calculate: programs drop and spoil results. */
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly planCells: readonly PlanCell[];
  /** The cells of other functions whose stored result is not what they come to. */
  readonly builtInCells: readonly PlanCell[];
  /** The language that the sheets are named in. */
  readonly language: Language;
}

/** The workbook with its formulas calculated anew; a workbook without any costs nothing. */
export function calculated(stored: Workbook, { settings, ...context }: Context): Calculated {
  const found = findSheets(stored, settings.aliases);
  const language = languageOf(found);
  const builtInCells = staleBuiltIns(found.values(), () => recalculate(stored, context));
  const sound = judgedWorkbook(stored, builtInCells, language);
  const calculation = calculate(sound, context);
  const cells = planCells(sound, calculation);
  const workbook = judgedWorkbook(sound, cells, language);
  return { workbook, calculation, planCells: cells, builtInCells, language };
}

function languageOf(found: ReturnType<typeof findSheets>): Language {
  const isEnglish = [...found].some(([id, { name }]) => contract[id].name['en-US'] === name.trim());
  return isEnglish ? 'en-US' : 'zh-CN';
}
