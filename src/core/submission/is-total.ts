import { contract } from '../contract/index.js';
import type { SheetId } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import { remember } from '../model/index.js';
import type { CellValue } from '../model/index.js';
import type { ColumnDraft } from './column-entries.js';
import type { Entry } from './entry.js';

const totals = new Set(['合计', '小计', '总计', '共计', 'total', 'subtotal']);
const longestTotal = 12;

/** 合计行 · Tells the rows of a sheet that are named total without any key: a sum for the eye, not an entry. */
export function totalTest(
  id: SheetId,
  columns: readonly ColumnDraft[],
): (cells: Readonly<Record<string, Entry<unknown>>>) => boolean {
  const isNamed = columns.some(({ entries }) => entries.some(({ raw }) => namesTotal(raw)));
  if (!isNamed) return () => false;
  const keys: readonly string[] = contract[id].key;
  return (cells) => {
    const hasKey = keys.some((key) => {
      const raw = cells[key]?.raw ?? null;
      return raw !== null && !namesTotal(raw);
    });
    return !hasKey && Object.values(cells).some(({ raw }) => namesTotal(raw));
  };
}

function namesTotal(raw: CellValue): boolean {
  return typeof raw === 'string' && raw.length <= longestTotal && isTotalWord(raw);
}

const isTotalWord = remember((text: string) => totals.has(foldHeader(text).replace(/:$/, '')));
