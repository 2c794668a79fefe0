import type { Absence, CellValue } from '../model/index.js';
import { foldHeader } from './tidy-text.js';

const words: ReadonlyMap<string, Absence> = new Map([
  ['未取得', 'unavailable'],
  ['尚未取得', 'unavailable'],
  ['暂未取得', 'unavailable'],
  ['未公布', 'unavailable'],
  ['尚未公布', 'unavailable'],
  ['暂未公布', 'unavailable'],
  ['notavailable', 'unavailable'],
  ['notpublished', 'unavailable'],
  ['不适用', 'inapplicable'],
  ['notapplicable', 'inapplicable'],
]);
const dots = /^(?:[…⋯]{1,4}|\.{2,6}|。{2,6})$/;
const dashes = /^[–—―─]{1,4}$/;
const withReason = /^(不适用|notapplicable)\([^()]*\)$/;

/**
 * 缺失声明 · Why a cell holds no figure, or undefined where it holds something else.
 *
 * A reason in brackets may stand behind it: 不适用（本县没有乡镇）.
 *
 * A hyphen, a slash, 无 and n/a are no declarations: officials also write them for zero, or for
 * either reason.
 */
export function readAbsence(value: CellValue): Absence | undefined {
  if (value === null) return 'blank';
  if (typeof value !== 'string') return undefined;
  const text = foldHeader(value);
  if (text === '') return 'blank';
  if (dots.test(text)) return 'unavailable';
  if (dashes.test(text)) return 'inapplicable';
  return words.get(text.replace(withReason, '$1'));
}
