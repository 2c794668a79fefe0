import type { Adjustment, OwnCheck, Plan, PrintedForm, TargetLine } from '../catalogue/index.js';
import type { Language } from '../model/index.js';
import type { PlanTable, planLabels } from './columns.js';
import { indicatorCells } from './indicator-cells.js';
import { inWords, type CellsOfPlan } from './plan-cell.js';
import { targetCells } from './target-cells.js';
import {
  adjustableWords,
  blankWords,
  levelWords,
  listedWords,
  occasionWords,
  severityWords,
} from './words.js';

/** 规划要素 · What 封面 says of a plan, by the ids of its labels; what nobody said is left blank, to be typed. */
export function factCells(
  { id, name, region, firstYear, lastYear, reportingLevels, source, official, form }: Plan,
  language: Language,
): CellsOfPlan<(typeof planLabels)[number]['id']> {
  return {
    ...{ planCode: id || undefined, planName: name['zh-CN'] || undefined },
    englishName: name['en-US'] === name['zh-CN'] ? undefined : name['en-US'],
    ...{ firstYear: firstYear || undefined, lastYear: lastYear || undefined },
    regionCode: region || undefined,
    reportingLevels: listedWords(levelWords, reportingLevels, language) || undefined,
    source: source.publisher[language] || undefined,
    ahead: official?.ahead,
    ...formCells(form),
  };
}

function formCells({ number, madeBy, approvedBy, document, validUntil }: PrintedForm = {}) {
  return { formNumber: number, madeBy, approvedBy, document, validUntil };
}

/** 规划各表 · The rows of a table of a plan, by the ids of its columns. */
export function tableCells(
  plan: Plan,
  table: PlanTable['id'],
  language: Language,
): readonly CellsOfPlan[] {
  return rowsOf[table](plan, language);
}

const rowsOf: Readonly<
  Record<PlanTable['id'], (plan: Plan, language: Language) => readonly CellsOfPlan[]>
> = {
  indicators: ({ indicators }, language) => indicators.map((one) => indicatorCells(one, language)),
  lines: ({ lines = [] }, language) => lines.map((line) => lineCells(line, language)),
  references: ({ references = [] }) =>
    references.flatMap(({ id, name, values }) =>
      values.map((each) => ({ code: id, name: name['zh-CN'], ...each })),
    ),
  checks: ({ checks = [] }, language) => checks.map((check) => checkCells(check, language)),
  adjustments: ({ adjustments = [] }, language) =>
    adjustments.map((one) => adjustmentCells(one, language)),
  changes: ({ changes = [] }) => changes.map((change) => ({ ...change })),
};

function checkCells(
  { id, levels, occasions, severity, tolerance, blanksAreZero, ...check }: OwnCheck,
  language: Language,
): CellsOfPlan {
  const { name, formula, note } = check;
  return {
    ...{ number: id, name, formula, severity: severityWords[severity][language], note },
    levels: listedWords(levelWords, levels, language),
    occasions: listedWords(occasionWords, occasions, language) || undefined,
    tolerance: tolerance && `${tolerance.value}${tolerance.isPercent ? '%' : ''}`,
    blanks: blanksAreZero ? blankWords.zero[language] : undefined,
  };
}

function lineCells(
  { region, indicator, status, target, document }: TargetLine,
  language: Language,
): CellsOfPlan {
  return {
    ...{ regionCode: region, indicatorCode: indicator, document },
    status: status && inWords('status', status, language),
    ...targetCells(target, language),
  };
}

function adjustmentCells(
  { indicator, field, before, after, from, approvedBy, document }: Adjustment,
  language: Language,
): CellsOfPlan {
  const shown = (value: string | number) =>
    typeof value === 'string' ? inWords('status', value, language) : value;
  return {
    ...{ indicatorCode: indicator, field: adjustableWords[field][language], from },
    ...{ before: shown(before), after: shown(after), approvedBy, document },
  };
}
