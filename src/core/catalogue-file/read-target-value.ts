import { Big } from 'big.js';
import type { PublishedFigure, TargetKind } from '../catalogue/index.js';
import { type PrintedFigure, writePlanFigure } from '../entries/index.js';
import type { Bilingual } from '../model/index.js';
import { asksForLess } from '../ratings/index.js';
import type { RowReader } from './row-reader.js';
import { everyoneEntitled } from './words.js';

/** The value of a target, the upper end where a range is printed, and how strictly it is meant. */
export interface TargetValue {
  readonly value: number | undefined;
  readonly high?: number;
  readonly isStrict?: true;
  readonly tolerance?: number;
  readonly words?: string;
}

const plain: Bilingual = {
  'zh-CN': '数值，可带“以上”“超过”“预计”，不能是区间',
  'en-US': 'a number, with 以上, 超过 or 预计 if need be, and no range',
};
const ofKind: Bilingual = {
  'zh-CN':
    '数值，或与目标类型一致的写法：上升、下限等为“30以上”“超过30”，下降、上限为“30以内”“低于30”，区间、累计为“5000-8000”，年均增速为“年均增长7%”；“左右”的另填允许偏差',
  'en-US':
    'a number, or a figure that goes with the kind: 30以上 or 超过30 for a rise or floor, 30以内 or 低于30 for a fall or ceiling, 5000-8000 for a band or a cumulative target, 年均增长7% for growth; 左右 with its 允许偏差',
};

type Trait = 'about' | 'bound' | 'accumulated' | 'growth' | 'yearly' | 'perOne' | 'parts' | 'year';

/** Whether a figure says nothing but its number, besides what is allowed. */
function saysOnly(figure: PrintedFigure, ...allowed: readonly Trait[]): boolean {
  const traits = ['about', 'bound', 'accumulated', 'growth', 'yearly', 'perOne', 'parts', 'year'];
  return traits.every((trait) => !(trait in figure) || allowed.includes(trait as Trait));
}

/** What a figure of each kind may say besides its number and its bound. */
const traitsOf: Partial<Record<TargetKind, readonly Trait[]>> = {
  growth: ['about', 'growth'],
  cumulative: ['about', 'accumulated'],
  band: [],
};

function fits(figure: PrintedFigure, kind: TargetKind): boolean {
  const isRange = figure.value === null;
  if (isRange && (figure.about || (kind !== 'band' && kind !== 'cumulative'))) return false;
  return saysOnly(figure, 'bound', ...(traitsOf[kind] ?? ['about'])) && isOfSide(figure, kind);
}

/** 以上 and 超过 ask for more, 以内 and 低于 for less; a band has two ends and none that is strict. */
function isOfSide({ bound }: PrintedFigure, kind: TargetKind): boolean {
  if (bound === undefined) return true;
  if (kind === 'band') return bound === '>=';
  return bound.startsWith(asksForLess(kind) ? '<' : '>');
}

/** A figure that cannot be meant here, told with what can. */
function misread(figure: PrintedFigure, allowed: Bilingual) {
  const found = writePlanFigure({ kind: 'figure', figure });
  return { id: 'misread', found, allowed: [allowed] } as const;
}

/** 基期值 · The base of a row: a number, an estimate, one with the mark of a footnote, or a bound. */
export function readBase(row: RowReader, unit: string): PublishedFigure | undefined {
  const figure = row.printed('baseValue', unit);
  if (!figure) return undefined;
  const { value, bound, marked } = figure;
  if (value === null || !saysOnly(figure, 'bound')) {
    row.tell('baseValue', misread(figure, plain));
    return undefined;
  }
  return {
    value,
    ...(bound?.startsWith('>') ? { atLeast: true } : {}),
    ...(bound?.startsWith('<') ? { atMost: true } : {}),
    ...(marked ? { marked } : {}),
  };
}

/** 目标值 · The target of a row, as a number or as plans print it, where that goes with its kind. */
export function readTargetValue(row: RowReader, unit: string, kind: TargetKind): TargetValue {
  if (kind === 'floor' && unit === '%' && row.said('targetValue') === everyoneEntitled) {
    return { value: 100, words: everyoneEntitled };
  }
  const figure = row.printed('targetValue', unit, 'must');
  if (!figure) return { value: undefined };
  if (!fits(figure, kind)) {
    row.tell('targetValue', misread(figure, ofKind));
    return { value: undefined };
  }
  const { value, low, high, bound } = figure;
  const isStrict = bound === '>' || bound === '<';
  const tolerance = isStrict ? undefined : readTolerance(row, unit, figure);
  return {
    value: value ?? low,
    ...(high === undefined ? {} : { high }),
    ...(isStrict ? { isStrict } : {}),
    ...(tolerance === undefined ? {} : { tolerance }),
  };
}

/** 允许偏差 · As the plan declares it; else half a unit of the last decimal of a figure that is about its number. */
function readTolerance(
  row: RowReader,
  unit: string,
  { about, decimals = 0 }: PrintedFigure,
): number | undefined {
  const declared = row.amount('tolerance', unit);
  if (declared !== undefined && declared < 0)
    row.tell('tolerance', { id: 'misread', found: declared });
  if (declared !== undefined || !about) return declared;
  if (decimals === 0) row.tell('tolerance', { id: 'tolerance-needed' });
  return new Big(10).pow(-decimals).div(2).toNumber();
}
