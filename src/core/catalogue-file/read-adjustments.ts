import {
  statuses,
  type AdjustableField,
  type Adjustment,
  type Indicator,
  type Status,
  type Target,
} from '../catalogue/index.js';
import { contract, vocabularies } from '../contract/index.js';
import { readNumber } from '../entries/index.js';
import { fifteenDigits } from '../formulas/index.js';
import { compareDays, isoDay } from '../model/index.js';
import { readOption } from '../tables/index.js';
import { adjustmentColumns } from './columns.js';
import { readRows, type TableOfPlan } from './read-rows.js';
import type { ReadingContext, RowReader } from './row-reader.js';
import { adjustableWords } from './words.js';

/** A change with the row that states it. */
interface Stated extends Adjustment {
  readonly row: RowReader;
}

/**
 * 规划调整 · The changes of 规划调整, in the order of their days.
 *
 * Told are two changes of one field on one day, a value that was not in force, and a binding indicator
 * whose change names no document.
 */
export function readAdjustments(
  part: TableOfPlan,
  indicators: readonly Indicator[],
  context: ReadingContext,
): readonly Adjustment[] {
  const rows = readRows(part, { specs: adjustmentColumns }, context);
  const stated = rows.flatMap((row) => readAdjustment(row, indicators) ?? []);
  const ordered = stated.sort((one, other) => compareDays(one.from, other.from));
  for (const [at, each] of ordered.entries()) {
    tellOutOfForce(each, ordered.slice(0, at), indicators);
  }
  return ordered.map(({ row: _row, ...adjustment }) => adjustment);
}

function readAdjustment(row: RowReader, indicators: readonly Indicator[]): Stated | undefined {
  const code = row.text('indicatorCode', 'must');
  const indicator = indicators.find(({ id }) => id === code);
  if (code !== undefined && !indicator)
    row.tell('indicatorCode', { id: 'unknown-code', found: code });
  const field = row.word('field', adjustableWords, 'must');
  const from = row.day('from', 'must');
  if (!field || !from || !indicator) return undefined;
  const [before, after] = [valueIn(row, 'before', field), valueIn(row, 'after', field)];
  const document = row.prose('document');
  const approvedBy = row.prose('approvedBy');
  if (indicator.status === 'binding' && document === undefined) {
    row.tell('document', { id: 'document-needed' });
  }
  if (before === undefined || after === undefined) return undefined;
  if (field === 'value' && typeof after === 'number') requireSide(row, indicator.target, after);
  const approval = {
    ...(approvedBy === undefined ? {} : { approvedBy }),
    ...(document === undefined ? {} : { document }),
  };
  return { indicator: indicator.id, field, before, after, from, ...approval, row };
}

/** A changed target still lies on its side of the base. */
function requireSide(row: RowReader, { kind, base }: Target, after: number): void {
  const isAgainst =
    base !== undefined &&
    ((kind === 'rise' && after < base.value) || (kind === 'fall' && after > base.value));
  if (!isAgainst) return;
  const label = { 'zh-CN': '基期值', 'en-US': 'Base value' };
  const other = { label, found: base.value };
  row.tell('after', { id: 'out-of-order', found: after, other });
}

/** A number, or a word of 属性. */
function valueIn(row: RowReader, id: string, field: AdjustableField): number | Status | undefined {
  const found = row.said(id);
  if (found === '') return void row.tell(id, { id: 'blank' });
  if (field === 'status') {
    const status = statuses.find((each) => each === readOption(found, 'status'));
    const allowed = vocabularies.status.options.map(({ name }) => name);
    if (!status) row.tell(id, { id: 'misread', found, allowed });
    return status;
  }
  const number = readNumber(found);
  const isPlain = number && !number.bound && !number.isTooLong;
  if (!isPlain) row.tell(id, { id: 'misread', found });
  return isPlain ? inPercent(row, id, number) : undefined;
}

/** 95% is 95, typed as a text or as a cell that is shown so. */
function inPercent(
  row: RowReader,
  id: string,
  { value, isPercent }: { readonly value: number; readonly isPercent: boolean },
): number {
  return isPercent || row.isPercent(id) ? fifteenDigits(value * 100) : value;
}

function tellOutOfForce(
  each: Stated,
  earlier: readonly Stated[],
  indicators: readonly Indicator[],
): void {
  const { row, field, before, from } = each;
  const same = earlier.filter(
    (other) => other.indicator === each.indicator && other.field === field,
  );
  const last = same.at(-1);
  if (last && compareDays(last.from, from) === 0) {
    const other = { label: contract.indicators.name, found: last.row.cellOf('from') };
    return row.tell('from', { id: 'repeated-adjustment', found: isoDay(from), other });
  }
  const indicator = indicators.find(({ id }) => id === each.indicator);
  const printed = field === 'status' ? indicator?.status : indicator?.target[field];
  const inForce = last ? last.after : printed;
  if (inForce === before) return;
  const other = { label: row.labelOf('before'), found: inForce ?? '—' };
  row.tell('before', { id: 'not-in-force', found: before, other });
}
