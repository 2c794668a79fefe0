import { contract, type SheetId } from '../contract/index.js';
import { beginsNote } from '../entries/index.js';
import { remember, type Sheet } from '../model/index.js';
import type { ColumnDraft } from './column-entries.js';
import type { Entry } from './entry.js';
import type { RowTest } from './total-rows.js';

/** A point of a remark that goes on over several rows: 2.分母为…, （三）…, ③…. */
const point = /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]|[①-⑳])\s*[^\d\s]/;

const isPointed = remember((text: string) => point.test(text));

/**
 * 表外行 · Tells the rows of a sheet that are a remark, a line of signatures or a title between tables.
 *
 * Such a row holds no number, and begins like one (注：, 填表人：) where a key stands, or wherever it
 * holds nothing else; or it goes on with a remark by its next point, or is a single text over merged
 * cells. Rows are asked about from the top, each once. Undefined where no row can be one.
 */
export function asideTest(
  id: SheetId,
  columns: readonly ColumnDraft[],
  merged: ReadonlySet<number>,
): RowTest | undefined {
  const keys: readonly string[] = contract[id].key;
  const isNoted = columns.some(({ entries }) => entries.some((entry) => isText(entry, beginsNote)));
  if (!isNoted && merged.size === 0) return undefined;
  let isAfterAside = false;
  return (cells, row) => {
    const filled = Object.values(cells).filter(({ raw }) => raw !== null);
    const only = (is: (text: string) => boolean) =>
      filled.length > 0 && filled.every((entry) => isText(entry, is));
    const isRemark = keys.some((key) => isText(cells[key], beginsNote)) || only(beginsNote);
    const isCandidate = isRemark || merged.has(row) || (isAfterAside && only(isPointed));
    isAfterAside = isCandidate && isTextAlone(filled, isRemark);
    return isAfterAside;
  };
}

function isTextAlone(filled: readonly Entry<unknown>[], isRemark: boolean): boolean {
  return filled.every(({ raw }) => typeof raw === 'string') && (isRemark || filled.length === 1);
}

/** The rows in which cells of several columns are merged. */
export function mergedRows({ merges }: Sheet): ReadonlySet<number> {
  return new Set(merges.filter(({ left, right }) => right > left).map(({ top }) => top));
}

function isText(entry: Entry<unknown> | undefined, has: (text: string) => boolean): boolean {
  return typeof entry?.raw === 'string' && has(entry.raw);
}
