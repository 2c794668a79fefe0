import { messageOf, titleOf } from '../../../reports/finding-text.js';
import { workList, type WorkItem } from '../../../reports/work-list.js';
import { actText, verdictText } from '../../../reports/work-text.js';
import { failureText } from '../../../messages/index.js';
import type { SummarySource } from './summary-request.js';
import type { SummaryRow, SummaryTable } from './summary-table.js';

/** 工作清单 · One line a unit, the worst first; the sheet that the summary opens on. */
export function workTable(source: SummarySource): SummaryTable {
  const items = workList(source.report);
  const hasPhones = items.some(({ contact }) => contact?.phone !== undefined);
  const isCompared = items.some(({ since }) => since !== undefined);
  const columns = [
    ...(['unit', 'region', 'verdict', ...(isCompared ? (['since'] as const) : [])] as const),
    ...(['confirm', 'act', 'title', 'sheet', 'cell'] as const),
    ...(['message', 'offices', 'contact', ...(hasPhones ? (['phone'] as const) : [])] as const),
    'file' as const,
  ];
  return { id: 'work', columns, rows: items.map((item) => workRow(item, source)) };
}

function workRow(item: WorkItem, { messages }: SummarySource): SummaryRow {
  const { unit, region, file, act, contact, failure } = item;
  const { desk, report } = messages;
  const { first } = act;
  return {
    ...{ unit, region, file: file === '' ? null : file },
    verdict: verdictText(item, messages),
    since: item.since ?? null,
    confirm: desk.confirm[act.confirm],
    act: actText(item, messages),
    title: first ? titleOf(first.rule, messages) : null,
    sheet: first?.sheet ?? null,
    cell: first?.cell ?? null,
    message: failure ? failureText(failure, messages) : first ? messageOf(first, messages) : null,
    offices: act.offices.join(report.separator),
    contact: contact?.name ?? null,
    phone: contact?.phone ?? null,
  };
}
