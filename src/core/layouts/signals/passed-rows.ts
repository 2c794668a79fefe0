import { foldHeader } from '../../entries/index.js';
import type { Grid } from '../grid.js';
import { labelOf } from './labels.js';
import { isUnit } from './units.js';

/** 表头附行 · A row of a header that names no column: codes, units, definitions, offices, foreign words. */
export type PassedRow = 'codes' | 'units' | 'definitions' | 'offices' | 'foreign';

const code = /^(?:[甲乙丙丁戊己庚辛壬癸]|\(?\d{1,3}\)?|[a-z]|[①-⑳])$/;
const office =
  /^.{0,20}(?:局|厅|总工会|残联|妇联|工商联|团[省市县区]?委|委|办公室|办|公司|政府|支队|大队)$/;
const noOffice = /[居村]委|委$(?<!(?:改|健|教|民|资|团|[省市县区]|政法|编)委)|目标|任务|完成/;
const han = /\p{Script=Han}/u;

/** 表头附行 · What a row within or below a header is; undefined where it names columns or is none of it. */
export function passedRow(
  grid: Grid,
  row: number,
  [left, right]: readonly [number, number],
): PassedRow | undefined {
  const cells = Array.from({ length: right - left + 1 }, (_, index) => grid.own(row, left + index));
  const texts = cells.flatMap((value) =>
    value === null ? [] : [foldHeader(typeof value === 'object' ? '' : String(value))],
  );
  const [first = '', ...others] = texts;
  if (others.length === 0) return undefined;
  if (isCodes(texts)) return 'codes';
  if (labelOf(first) === 'unit' && others.every(isUnit)) return 'units';
  if (texts.length > 1 && cells[0] === null && texts.every(isUnit)) return 'units';
  if (/^(?:指标)?(?:解释|说明|含义|口径|定义)$/.test(first)) return 'definitions';
  return texts.every((text) => /[a-z]{2}/.test(text) && !han.test(text)) ? 'foreign' : undefined;
}

/** 甲 乙 1 2 3: letters and numbers that count on. */
function isCodes(texts: readonly string[]): boolean {
  if (!texts.every((text) => code.test(text))) return false;
  const numbers = texts
    .map((text) => Number(text.replace(/[()]/g, '')))
    .filter((number) => !Number.isNaN(number));
  return (
    numbers.length > 1 &&
    numbers.every((number, at) =>
      at === 0
        ? number <= 1 || texts.length > numbers.length
        : number === (numbers[at - 1] ?? 0) + 1,
    )
  );
}

/** 责任单位行 · Whether the texts of a header row are all offices: 市总工会, 市民政局. */
export function areOffices(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => text.split(/[、,，\s]/).every(isOffice));
}

/** 部门 · Whether a text is the name of an office. */
export function isOffice(text: string): boolean {
  return text.length > 2 && office.test(text) && !noOffice.test(text);
}
