import type { TargetKind } from '../../core/catalogue/index.js';
import { contract, rowFormulas, type ComputedColumn } from '../../core/contract/index.js';
import type { Language } from '../../core/model/index.js';
import { tableName } from './table-name.js';

/** What the formulas of a row depend on; path is the area of its planned values, if it has any. */
export interface FormulaContext {
  readonly kind: TargetKind;
  readonly language: Language;
  readonly path?: string | undefined;
  readonly margin?: string | undefined;
}

/** 计算公式 · The formulas of a row of the table 指标 by its kind of target. */
export function planFormulas({
  kind,
  language,
  path,
  margin,
}: FormulaContext): Partial<Record<ComputedColumn, string>> {
  return rowFormulas({
    kind,
    path,
    margin,
    cell: (id) => {
      const column = contract.indicators.columns.find((candidate) => candidate.id === id);
      return `${tableName('indicators')}[[#This Row],[${column?.name[language] ?? id}]]`;
    },
  });
}
