import { contract } from '../contract/index.js';
import type { SheetId } from '../contract/index.js';
import { remember } from '../model/index.js';
import type { Sheet } from '../model/index.js';
import type { Entry } from './entry.js';

type Entries = Readonly<Record<string, Entry<unknown>>>;

const note =
  /^\s*[（(]?(?:注|备注|说明|填表说明|填报说明|数据来源|资料来源|单位负责人|负责人|统计负责人|填表人|填报人|制表人?|制表单位|审核人|经办人|联系人|联系电话|填表日期|填报日期|报出日期)\s*\d*\s*[：:]/;

/** A point of a remark that goes on over several rows: 2.分母为…, （三）…, ③…. */
const point = /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]|[①-⑳])\s*[^\d\s]/;

const isNote = remember((text: string) => note.test(text));
const isPointed = remember((text: string) => point.test(text));

/** What must be known of a row besides its cells. */
interface Place {
  readonly isMerged: boolean;
  readonly isAfterAside: boolean;
}

/**
 * 表外行 · Whether a row is a remark, a line of signatures or a title between tables, and no entry.
 *
 * Such a row holds no number, and begins like one (注：, 填表人：), goes on with a remark by its next point,
 * or is a single text over merged cells.
 */
export function isAside(id: SheetId, cells: Entries, { isMerged, isAfterAside }: Place): boolean {
  const keys: readonly string[] = contract[id].key;
  const isRemark = keys.some((key) => isText(cells[key], isNote));
  const isPoint = isAfterAside && keys.some((key) => isText(cells[key], isPointed));
  if (!isRemark && !isPoint && !isMerged) return false;
  const filled = Object.values(cells).filter(({ raw }) => raw !== null);
  return filled.every(({ raw }) => typeof raw === 'string') && (isRemark || filled.length === 1);
}

/** The rows in which cells of several columns are merged. */
export function mergedRows({ merges }: Sheet): ReadonlySet<number> {
  return new Set(merges.filter(({ left, right }) => right > left).map(({ top }) => top));
}

function isText(entry: Entry<unknown> | undefined, has: (text: string) => boolean): boolean {
  return typeof entry?.raw === 'string' && has(entry.raw);
}
