import {
  computedColumns,
  requirements,
  type ColumnId,
  type ComputedColumn,
} from '../../core/contract/index.js';
import type { Figure, Language } from '../../core/model/index.js';
import { wordOf } from '../../messages/index.js';
import { asked, givenCell } from './draft-cells.js';
import { askedFigure, givenFigure, notPublished, periodValue } from './figure-cell.js';
import type { GoalDraft } from './goal-draft.js';
import { marginTerm } from './margin-term.js';
import { planFormulas } from './plan-formulas.js';
import { storedResults } from './stored-results.js';
import type { DraftRow, FormulaCell, TypedCell } from './workbook-draft.js';

const formats: Readonly<Record<ComputedColumn, string>> = {
  completion: '0.0%',
  achievement: '0.0%',
  schedule: '0.0%',
  pace: '0.00',
  rating: 'General',
};

/** 指标行 · A row of 指标 with its formulas and their stored results. */
export function goalRow(goal: GoalDraft, language: Language): DraftRow<'indicators'> {
  const { indicator, kind, period, remarks } = goal;
  const word = (vocabulary: 'status' | 'kind' | 'path', id: string) =>
    givenCell(wordOf(vocabulary, id, language));
  return {
    indicatorCode: givenCell(indicator.id),
    indicatorName: givenCell(indicator.name[language]),
    unit: givenCell(indicator.unit),
    status: word('status', indicator.status),
    kind: word('kind', kind),
    ...targetCells(goal),
    ...(kind === 'rise' || kind === 'fall' ? { path: word('path', 'linear') } : {}),
    currentPeriod: period === undefined ? asked() : givenCell(periodValue(period)),
    currentValue: askedFigure(goal.current, indicator),
    ...computedCells(goal, language),
    ...(remarks === undefined ? {} : { remarks: givenCell(remarks) }),
  };
}

/** Base and target; what the kind asks for and nobody knows yet is marked to be filled in. */
function targetCells(goal: GoalDraft): DraftRow<'indicators'> {
  const { indicator, kind, baseYear, targetYear } = goal;
  const { required } = requirements[kind];
  const year = (id: ColumnId<'indicators'>, value: GoalDraft['baseYear']): TypedCell => {
    if (value === 'unavailable') return givenCell(notPublished);
    return value === undefined && required.includes(id) ? asked() : givenCell(value);
  };
  const amount = (id: ColumnId<'indicators'>, figure: Figure): TypedCell => {
    if (!required.includes(id)) return givenFigure(figure, indicator);
    const isKept = id !== 'baseValue' || kind === 'annual' || kind === 'cumulative';
    return isKept && 'value' in figure
      ? givenFigure(figure, indicator)
      : askedFigure(figure, indicator);
  };
  return {
    baseYear: year('baseYear', baseYear),
    baseValue: amount('baseValue', goal.base),
    targetYear: year('targetYear', targetYear),
    targetValue: amount('targetValue', goal.target),
    upperLimit: amount('upperLimit', goal.upper),
  };
}

function computedCells(goal: GoalDraft, language: Language): Record<string, FormulaCell> {
  const formulas = planFormulas({
    kind: goal.kind,
    language,
    path: goal.path?.area,
    margin: marginTerm(goal),
  });
  const results = storedResults(goal, language);
  const cells = computedColumns.flatMap((id) => {
    const formula = formulas[id];
    if (formula === undefined) return [];
    return [[id, { formula, result: results[id], format: formats[id] }] as const];
  });
  return Object.fromEntries(cells);
}
