import {
  endMonth,
  endOfSpan,
  readFacts,
  type Role,
  type UnderstoodTable,
} from '../layouts/index.js';
import { compareDays, reportTypeAt, type Day, type ReportType } from '../model/index.js';

const reached: ReadonlySet<string> = new Set<Role>(['actual', 'numerator', 'denominator']);

/**
 * 截止日期 · Until when tables report: the end of their last results, and of the last time that a title names.
 *
 * A title that names a year leaves it to the results when within it: 2023年… above 截至9月底. Where the
 * two differ otherwise nobody can tell which is meant: both are given.
 */
export function cutOffsOf(tables: readonly UnderstoodTable[]): readonly Day[] {
  const titles = tables.flatMap(({ table }) => table.about.span ?? []);
  const [title] = titles
    .filter(endOfSpan)
    .toSorted((one, other) => endMonth(other) - endMonth(one));
  const result = tables.flatMap(resultEnds).toSorted(compareDays).at(-1);
  const isWithin = title?.kind === 'year' && result?.year === title.year;
  const named = title && !isWithin ? endOfSpan(title) : undefined;
  return [named ?? [], result ?? []].flat();
}

/** 报表类型 · What tables are at a cut-off date: 调度 where it falls within a year and results end there, else 年报. */
export function reportTypeOf(tables: readonly UnderstoodTable[], asOf: Day): ReportType {
  const isMet = () => cutOffsOf(tables).some((day) => compareDays(day, asOf) === 0);
  return reportTypeAt(asOf) === 'running' && isMet() ? 'running' : 'annual';
}

/** The ends of the results that stand in a table; a column without a figure reports nothing yet. */
function resultEnds({ grid, table }: UnderstoodTable): readonly Day[] {
  const filled = table.columns.filter(({ reason }) => reason.figures > 0);
  const spans = filled.flatMap(({ figure }) =>
    figure && reached.has(figure.role) ? (figure.span ?? []) : [],
  );
  if (table.columns.every(({ reads }) => reads !== 'period')) {
    return spans.flatMap((span) => endOfSpan(span) ?? []);
  }
  return latestOfRows({ grid, table });
}

function latestOfRows({ grid, table }: Pick<UnderstoodTable, 'grid' | 'table'>): readonly Day[] {
  let latest: Day | undefined;
  for (const fact of readFacts(grid, table)) {
    const end =
      'role' in fact && reached.has(fact.role) && fact.span ? endOfSpan(fact.span) : undefined;
    if (end && (!latest || compareDays(end, latest) > 0)) latest = end;
  }
  return latest ? [latest] : [];
}
