import Big from 'big.js';
import type { FigureBound, PlanFigure, PrintedFigure } from './printed-figure.js';

const signs: Readonly<Record<FigureBound, string>> = { '>': '＞', '>=': '≥', '<': '＜', '<=': '≤' };

function writeNumber(value: number, decimals: number | undefined): string {
  return decimals === undefined ? new Big(value).toFixed() : new Big(value).toFixed(decimals);
}

function writeAmount({ value, low, high, decimals, perOne }: PrintedFigure): string {
  const number =
    value === null
      ? `${writeNumber(low ?? 0, decimals)}—${writeNumber(high ?? 0, decimals)}`
      : writeNumber(value, decimals);
  return `${number}${perOne ? '∶1' : ''}`;
}

function writeFigure(figure: PrintedFigure): string {
  const { accumulated, bound, estimate, growth, yearly, about, marked, unit = '', year } = figure;
  const amount = `${bound ? signs[bound] : ''}${writeAmount(figure)}`;
  return [
    estimate ? '预计' : '',
    growth ? '年均增长' : '',
    yearly ? '每年' : '',
    accumulated ? `〔${amount}〕` : amount,
    unit,
    about ? '左右' : '',
    marked ? '*' : '',
    year === undefined ? '' : `（${year}年）`,
    writeParts(figure),
  ].join('');
}

function writeParts({ parts = [] }: PrintedFigure): string {
  if (parts.length === 0) return '';
  return `（其中${parts.map((part) => `${part.label}${writeFigure(part)}`).join('、')}）`;
}

/**
 * 规划数值书写 · A figure as plans print it, in one spelling; read again it says the same.
 *
 * A refused cell says nothing and is written as nothing.
 *
 * @example writePlanFigure({ kind: 'figure', figure: { value: 1.45, about: true, decimals: 2 } }) //=> '1.45左右'
 */
export function writePlanFigure(figure: PlanFigure): string {
  switch (figure.kind) {
    case 'figure':
      return writeFigure(figure.figure);
    case 'figures':
      return figure.figures.map(writeFigure).join('/');
    case 'absent':
      return '—';
    case 'words':
      return figure.words;
    default:
      return '';
  }
}
