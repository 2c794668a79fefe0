import { readFigureAmount, type FigureAmount } from './figure-amount.js';
import { joinTraits, peelBefore, peelTraits, type FigureTraits } from './figure-traits.js';
import { unitInName } from './plan-text.js';
import {
  isRefused,
  refusedFigure,
  type FigureRefusal,
  type PlanFigureContext,
  type PrintedFigure,
  type Refused,
} from './printed-figure.js';

const growing = /增长|增速|增幅/;
const falling = /降低|下降|减少|压减|缩小/;
const rising = /增长|增速|增加|提高|提升|上升/;
const level = /率|比重|占比|比例|比值|强度|水平|指数|浓度/;
const longestLabel = 20;

type Settled = Omit<FigureTraits, 'average' | 'averageRemark' | 'change' | 'span'>;

/**
 * 年均 of a growth is growth; of a level or an amount it is an average of the years.
 *
 * Without a name only 年均7% is sure: ＜5.5%（年均） and 年均低于5.5% may be a rate of unemployment.
 */
function averageOf(
  { averageRemark, bound }: FigureTraits,
  unit: string | undefined,
  { unit: rowUnit, name = '' }: PlanFigureContext,
): 'growth' | 'yearly' | undefined {
  if (growing.test(name)) return 'growth';
  if (falling.test(name)) return undefined;
  if (level.test(name.replace('生产率', ''))) return 'yearly';
  if (name === '' && (averageRemark ?? bound?.startsWith('<'))) return undefined;
  if (unit !== undefined && unit !== '%') return 'yearly';
  return (unit ?? rowUnit ?? unitInName(name)) === '%' ? 'growth' : undefined;
}

function isOwnChange(change: FigureTraits['change'], name = ''): boolean {
  if (change === undefined) return true;
  return (change === 'fall' ? falling : rising).test(name);
}

/** What is still open in the words around a number, settled by the name of the indicator. */
function settle(
  peeled: FigureTraits,
  unit: string | undefined,
  context: PlanFigureContext,
): Settled | Refused {
  const { average, averageRemark, change, span, ...traits } = peeled;
  if (!isOwnChange(change, context.name)) return refusedFigure('change-of-what');
  const asks = average ? averageOf(peeled, unit, context) : undefined;
  if (average && (asks === undefined || traits.growth || traits.yearly)) {
    return refusedFigure('average-of-what');
  }
  const settled: Settled = asks === undefined ? traits : { ...traits, [asks]: true };
  if (settled.growth && (unit ?? '%') !== '%') return refusedFigure('average-of-what');
  const isSpread = settled.growth ?? settled.yearly ?? settled.accumulated;
  return span && !isSpread ? refusedFigure('average-of-what') : settled;
}

function isOfPoints({ unit }: FigureAmount, { unit: rowUnit, name = '' }: PlanFigureContext) {
  if (unit?.endsWith('百分点') !== true) return true;
  return [rising, falling, /差|百分点/].some((word) => word.test(`${name}${rowUnit ?? ''}`));
}

/** What is behind 以上 or 左右 is another aim; 近500 and 300余 say less than a number. */
function reasonOf(text: string, { reason }: Refused): FigureRefusal {
  if (/^(?:近|接近|将近)/.test(text)) return 'vague';
  return /^\d/.test(text) && /(?:以上|左右)/.test(text) ? 'other-aims' : reason;
}

/** 单个数值 · The one figure that a text is, with what its remarks say of it. */
export function readOneFigure(
  text: string,
  remarks: FigureTraits,
  context: PlanFigureContext,
): PrintedFigure | Refused {
  const peeled = peelTraits(text);
  if (isRefused(peeled)) return peeled;
  const amount = readFigureAmount(peeled.rest, context);
  if (isRefused(amount)) return refusedFigure(reasonOf(text, amount));
  const { unit: remarked, ...rest } = remarks;
  if (remarked !== undefined && amount.unit !== undefined) return refusedFigure('contradiction');
  const traits = joinTraits(peeled.traits, rest);
  if (isRefused(traits)) return traits;
  const unit = amount.unit ?? remarked;
  const settled = settle(traits, unit, context);
  if (isRefused(settled)) return settled;
  if (!isOfPoints(amount, context)) return refusedFigure('change-of-what');
  if (amount.value === null && settled.bound !== undefined) return refusedFigure('contradiction');
  return { ...amount, ...settled, ...(unit === undefined ? {} : { unit }) };
}

/** The label and the figure of one part: words that belong to the figure (累计, 不少于) go with it. */
function splitLabel(text: string): readonly [label: string, figure: string] {
  const head = /^[^\d[≥≤<>-]*/.exec(text)?.[0] ?? '';
  for (let at = Math.max(1, head.length - longestLabel); at < head.length; at += 1) {
    const words = peelBefore(head.slice(at));
    if (!isRefused(words) && words.rest === '') return [head.slice(0, at), text.slice(at)];
  }
  return [head, text.slice(head.length)];
}

/** 其中 · The parts of a figure, each with its label. */
export function readParts(
  text: string,
  context: PlanFigureContext,
): NonNullable<PrintedFigure['parts']> | Refused {
  const parts: (PrintedFigure & { label: string })[] = [];
  for (const each of text.split(/[、;]|,(?!\d{3})/)) {
    const [label, figure] = splitLabel(each);
    if (label === '' || label.length > longestLabel) return refusedFigure('several-figures');
    const part = readOneFigure(figure, {}, context);
    if (isRefused(part)) return part;
    parts.push({ label, ...part });
  }
  return parts;
}
