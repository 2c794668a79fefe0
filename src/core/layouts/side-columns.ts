import type { DraftedColumn } from './columns.js';
import type { ColumnReading } from './layout.js';
import { isComparedRole } from './signals/roles.js';

/** Words by which a name may be a time or a role after all. */
const inOtherWords =
  /(?:19|20)\d\d|[年月季期]|完成|实现|达到|目标|任务|实际|预计|计划|规划|累计|进度|进展|现状|基数|基准/;

/**
 * 旁栏 · Marks columns of figures that are not read and leave no doubt of the others.
 *
 * 增减 is a difference or a rate, and no figure of the indicator either way. Other headers name something
 * that is neither time nor role, or a part of the column before: beside them the rest is read only where
 * each says its role in so many words and one of them is a result, since a role that follows from the
 * columns beside it, and a result that nobody finds, may be that of an unread one.
 */
export function withSideColumns(
  readings: readonly ColumnReading[],
  drafts: readonly DraftedColumn[],
): readonly ColumnReading[] {
  const draftOf = new Map(drafts.map((draft) => [draft.column, draft]));
  const compares = ({ column }: ColumnReading) => comparesOnly(draftOf.get(column));
  const read = readings.filter(({ figure }) => figure !== undefined);
  const isStated = read.every(({ column }) => statesRole(draftOf.get(column)));
  const isCertain = isStated && read.some(isResult);
  const isNamed = (reading: ColumnReading) => {
    const draft = draftOf.get(reading.column);
    return reading.refusal === 'column-unclear' && draft !== undefined && namesOnly(draft);
  };
  const first = readings.find(isNamed)?.column ?? Infinity;
  const leans = (reading: ColumnReading) =>
    reading.refusal === 'period-unclear' && reading.column > first && compares(reading);
  const isAside = (reading: ColumnReading) =>
    reading.refusal === 'change-unclear' || (isCertain && (isNamed(reading) || leans(reading)));
  return readings.map((reading) => (isAside(reading) ? { ...reading, isAside: true } : reading));
}

function statesRole(draft: DraftedColumn | undefined): boolean {
  const said = draft?.levels.findLast(({ role }) => role !== undefined)?.role;
  return draft?.agreed !== undefined || (said !== undefined && said.isPlain !== true);
}

function isResult({ figure, reason }: ColumnReading): boolean {
  return reason.figures > 0 && (figure?.role === 'actual' || figure?.role === 'estimate');
}

function namesOnly({ levels }: DraftedColumn): boolean {
  if (levels.some(({ isPart }) => isPart)) return true;
  const isName = ({ says, isDoubtful, text }: DraftedColumn['levels'][number]) =>
    says === 'name' && !isDoubtful && !inOtherWords.test(text);
  return levels.length > 0 && levels.every(isName);
}

/** 完成率 and its kin are computed of other columns, and no figure of the indicator. */
function comparesOnly(draft: DraftedColumn | undefined): boolean {
  return draft?.levels.some(({ role }) => role && isComparedRole(role.role)) ?? false;
}
