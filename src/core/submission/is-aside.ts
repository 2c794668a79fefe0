import { contract } from '../contract/index.js';
import type { SheetId } from '../contract/index.js';
import type { Sheet } from '../model/index.js';
import type { Entry } from './entry.js';

type Entries = Readonly<Record<string, Entry<unknown>>>;

const note =
  /^\s*[（(]?(?:注|备注|说明|填表说明|填报说明|数据来源|资料来源|单位负责人|负责人|统计负责人|填表人|填报人|制表人?|制表单位|审核人|经办人|联系人|联系电话|填表日期|填报日期|报出日期)\s*\d*\s*[：:]/;

/**
 * 表外行 · Whether a row is a remark, a line of signatures or a title between tables, and no entry.
 *
 * Such a row holds no number, and begins like one (注：, 填表人：) or is a single text over merged cells.
 */
export function isAside(id: SheetId, cells: Entries, isMerged: boolean): boolean {
  const keys: readonly string[] = contract[id].key;
  const isNote = keys.some((key) => isNoteText(cells[key]));
  if (!isNote && !isMerged) return false;
  const filled = Object.values(cells).filter(({ raw }) => raw !== null);
  return filled.every(({ raw }) => typeof raw === 'string') && (isNote || filled.length === 1);
}

/** The rows in which cells of several columns are merged. */
export function mergedRows({ merges }: Sheet): ReadonlySet<number> {
  return new Set(merges.filter(({ left, right }) => right > left).map(({ top }) => top));
}

function isNoteText(entry: Entry<unknown> | undefined): boolean {
  return typeof entry?.raw === 'string' && note.test(entry.raw);
}
