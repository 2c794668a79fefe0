import { failureText } from '../../../messages/index.js';
import { doubtOf, titleOf } from '../../../reports/finding-text.js';
import type { SummarySource } from './summary-request.js';
import type { SummaryTable } from './summary-table.js';

/** 无法判定 · The checks that could not be answered, and the workbooks that could not be read. */
export function undecidedTable({ report, messages }: SummarySource): SummaryTable {
  const rows = report.workbooks.flatMap(({ file, unit, undecided, failure }) => [
    ...(failure ? [{ file, unit, rule: failure.id, doubt: failureText(failure, messages) }] : []),
    ...undecided.map((question) => ({
      ...{ file, unit, rule: question.rule, title: titleOf(question.rule, messages) },
      ...{ sheet: question.sheet ?? null, cell: question.cell ?? null },
      doubt: doubtOf(question, messages),
    })),
  ]);
  const columns = ['file', 'unit', 'rule', 'title', 'sheet', 'cell', 'doubt'] as const;
  return { id: 'undecided', columns, rows };
}
