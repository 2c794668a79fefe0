import { isError, type CellValue } from '../../../src/core/model/index.js';
import type { HostCell } from './book.js';

const errorText = /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|BUSY!|SPILL!|CALC!)$/;

/** Enters something into a cell the way that typing does: texts may become numbers or formulas. */
export function enter(cell: HostCell, entry: unknown): void {
  if (entry === null || entry === undefined) return;
  delete cell.formula;
  if (typeof entry === 'string' && entry.startsWith('=') && cell.format !== '@') {
    cell.formula = entry.slice(1);
    cell.value = 0;
  } else cell.value = typedValue(entry, cell.format);
}

/** What a cell tells as its value: blanks are empty texts, errors their texts. */
export function shownValue({ value }: { readonly value: CellValue }): unknown {
  if (isError(value)) return value.error;
  return value ?? '';
}

/** What a cell tells as its formula: the value where it has none. */
export function shownFormula(cell: HostCell): unknown {
  return cell.formula === undefined ? shownValue(cell) : `=${cell.formula}`;
}

function typedValue(entry: unknown, format: string): CellValue {
  if (typeof entry === 'boolean') return entry;
  if (typeof entry === 'number') return format === '@' ? String(entry) : entry;
  const text = String(entry);
  if (text === '') return null;
  if (format === '@') return text;
  if (text.startsWith("'")) return text.slice(1);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (errorText.test(text)) return { error: text };
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
