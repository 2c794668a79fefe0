import { wordOf } from '../../../messages/index.js';
import type { SummarySource } from './summary-request.js';
import { reportingParent } from '../../../core/regions/index.js';
import type { SummaryRow, SummaryTable } from './summary-table.js';
import { levelWord } from './unit-cells.js';

/** 缺报 · The units that must deliver a workbook and have not, and what their superior says to it. */
export function missingTable(source: SummarySource): SummaryTable {
  const missing = source.report.findings.filter(({ rule }) => rule === 'missing-submission');
  const columns = ['region', 'unit', 'level', 'superior', 'file', 'by', 'reason', 'state'] as const;
  const { regions, messages } = source;
  const rows = missing.map(({ facts, file, explained }): SummaryRow => {
    const region = String(facts['region'] ?? '');
    return {
      ...{ region, unit: String(facts['name'] ?? ''), file: file === '' ? null : file },
      level: levelWord(region, source),
      superior: reportingParent(region, regions)?.code ?? null,
      by: explained?.by ?? null,
      reason: explained?.reason ?? null,
      state: explained ? wordOf('reviewState', explained.state, messages.language) : null,
    };
  });
  return { id: 'missing', columns, rows };
}
