import { serialOfDay, type CellValue } from '../../core/model/index.js';

/** A cell as the text writes it: a typed value, and a formula or number format where it has one. */
export interface SketchCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
}

const errorValue = /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|BUSY!|GETTING_DATA)$/;

/**
 * Reads one cell: 85.1 is a number, 85.1% a number with a percent format, "85.1" a text
 * (in which \\n is a new line), 2023-12-31 a date, =A1+1 -> 2 a formula and its stored result (nothing stored without the arrow).
 */
export function parseCell(text: string): SketchCell {
  if (text.startsWith('=')) {
    const [formula = '', ...result] = text.slice(1).split(/\s->/);
    return { ...parseCell(result.join(' ->').trim()), formula: formula.trim() };
  }
  return parseFormatted(text) ?? { value: parsePlain(text) };
}

function parseFormatted(text: string): SketchCell | undefined {
  const [, percent] = /^(-?\d+(?:\.\d+)?)%$/.exec(text) ?? [];
  if (percent !== undefined) {
    const decimals = percent.split('.')[1] ?? '';
    const format = decimals === '' ? '0%' : `0.${'0'.repeat(decimals.length)}%`;
    return { value: Number((Number(percent) / 100).toPrecision(15)), format };
  }
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return { value: serialOfDay(date), format: 'yyyy-mm-dd' };
}

function parsePlain(text: string): CellValue {
  if (text === '') return null;
  const [, quoted] = /^"(.*)"$/s.exec(text) ?? [];
  if (quoted !== undefined) return quoted.replaceAll('\\n', '\n');
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (errorValue.test(text)) return { error: text };
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}
