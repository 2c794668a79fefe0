import type { TargetKind } from '../catalogue/index.js';
import { type PrintedFigure, writePlanFigure } from '../entries/index.js';
import type { Bilingual } from '../model/index.js';
import { asksForLess } from '../ratings/index.js';
import type { RowReader } from './row-reader.js';

/** The value of a target, and the upper end where a range is printed. */
export interface TargetValue {
  readonly value: number | undefined;
  readonly high?: number;
}

const plain: Bilingual = {
  'zh-CN': '数值，不带“以上”“左右”等文字',
  'en-US': 'a number without words such as 以上 or 左右',
};
const ofKind: Bilingual = {
  'zh-CN':
    '数值，或与目标类型一致的写法：上升、下限等为“30以上”，下降、上限为“30以内”，区间、累计为“5000-8000”，年均增速为“年均增长7%”；“超过”“左右”暂不能评级，请填数值并在备注中说明',
  'en-US':
    'a number, or a figure that goes with the kind: 30以上 for a rise or floor, 30以内 for a fall or ceiling, 5000-8000 for a band or a cumulative target, 年均增长7% for growth; what is strict (超过) or about (左右) is not rated yet',
};

type Trait = 'about' | 'bound' | 'accumulated' | 'growth' | 'yearly' | 'perOne' | 'parts' | 'year';

/** Whether a figure says nothing but its number, besides what is allowed. */
function saysOnly(figure: PrintedFigure, ...allowed: readonly Trait[]): boolean {
  const traits = ['about', 'bound', 'accumulated', 'growth', 'yearly', 'perOne', 'parts', 'year'];
  return traits.every((trait) => !(trait in figure) || allowed.includes(trait as Trait));
}

function fits(figure: PrintedFigure, kind: TargetKind): boolean {
  const { value } = figure;
  if (value === null && kind !== 'band' && kind !== 'cumulative') return false;
  if (kind === 'growth') return saysOnly(figure, 'bound', 'growth') && isOfSide(figure, kind);
  if (kind === 'cumulative')
    return saysOnly(figure, 'accumulated', 'bound') && isOfSide(figure, kind);
  return saysOnly(figure, 'bound') && isOfSide(figure, kind);
}

/** 以上 asks for more and 以内 for less; 超过 and 低于 would be rated as if they included their number. */
function isOfSide({ bound }: PrintedFigure, kind: TargetKind): boolean {
  return bound === undefined || bound === (asksForLess(kind) ? '<=' : '>=');
}

/** A figure that cannot be meant here, told with what can. */
function misread(figure: PrintedFigure, allowed: Bilingual) {
  const found = writePlanFigure({ kind: 'figure', figure });
  return { id: 'misread', found, allowed: [allowed] } as const;
}

/** 基期值 · The base of a row, which may be printed as an estimate or with the mark of a footnote. */
export function readBase(row: RowReader, unit: string): number | undefined {
  const figure = row.printed('baseValue', unit);
  if (!figure) return undefined;
  if (figure.value !== null && saysOnly(figure)) return figure.value;
  row.tell('baseValue', misread(figure, plain));
  return undefined;
}

/** 目标值 · The target of a row, as a number or as plans print it, where that goes with its kind. */
export function readTargetValue(row: RowReader, unit: string, kind: TargetKind): TargetValue {
  const figure = row.printed('targetValue', unit, 'must');
  if (!figure) return { value: undefined };
  if (!fits(figure, kind)) {
    row.tell('targetValue', misread(figure, ofKind));
    return { value: undefined };
  }
  const { value, low, high } = figure;
  return { value: value ?? low, ...(high === undefined ? {} : { high }) };
}
