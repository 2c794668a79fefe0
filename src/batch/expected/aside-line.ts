import { beginsNote, namesTotal } from '../../core/entries/index.js';
import type { DelimitedRow } from '../../workbooks/delimited/index.js';
import { simplified } from './simplified.js';

const noteAlone = /^(?:注|备注|说明)$/;
const number = /^[\d.,%-]*$/;

/** 清单的表外行 · Whether a row without a code is a sum or a remark, by its first text: 合计, 小计, 注：…. */
export function isAsideLine({ cells }: DelimitedRow): boolean {
  const first = cells.map(simplified).find((cell) => !number.test(cell)) ?? '';
  return namesTotal(first) || isRemark(first);
}

/** Whether a text is a remark; a code in it need not be that of a unit. */
export function isRemark(text: string): boolean {
  const name = simplified(text);
  return beginsNote(name) || noteAlone.test(name);
}
