import { contract } from '../contract/index.js';
import type { ColumnSpec, SheetId } from '../contract/index.js';
import { cellResult, isUnknown } from '../expressions/index.js';
import { formulaAt, remember } from '../model/index.js';
import type { CellValue, Place, Sheet } from '../model/index.js';
import { entryOf, isUnfinished, rowKey } from '../submission/index.js';
import type { Row, Submission } from '../submission/index.js';
import { cellOfLine, lineOf } from './canonical-line.js';
import { canonicalValue } from './canonical-value.js';

/** 规范行 · One row as seals see it: its sheet and typed cells in one line of text. */
export interface CanonicalRow {
  readonly on: SheetId;
  /** The row key; of the cover the id of the label. */
  readonly key: string;
  readonly row: number;
  readonly text: string;
}

/** A formula of which neither the file nor we know the result. */
export interface UnknownResult extends Place {
  readonly sheet: string;
}

/** What seals see of a workbook, and what they cannot see. */
export interface CanonicalForm {
  readonly rows: readonly CanonicalRow[];
  /** The rows of 说明 in their order, without what the reviewer says. */
  readonly explanations: readonly CanonicalRow[];
  readonly unknown: readonly UnknownResult[];
}

/** Fields that others fill in later. */
const laterFields: Readonly<Partial<Record<SheetId, readonly string[]>>> = {
  explanations: ['state'],
  approvals: ['seal', 'signature'],
};

/** 规范形式 · Everything that was reported, as seals see it; approvals stand apart. */
export function canonicalForm(submission: Submission): CanonicalForm {
  const unknown: UnknownResult[] = [];
  const rowsOf = (id: SheetId): readonly CanonicalRow[] =>
    ((submission.tables[id]?.rows ?? []) as readonly Row[]).map((row) =>
      canonicalRow(row, submission, unknown),
    );
  const tables = (Object.keys(submission.tables) as SheetId[]).filter(isData);
  const rows = [...coverRows(submission, unknown), ...tables.flatMap(rowsOf)];
  const explanations = rowsOf('explanations');
  return { rows: rows.filter(hasCells), explanations, unknown };
}

/** 规范行 · One row as seals see it; cells without a known result are collected. */
export function canonicalRow(
  row: Row,
  submission: Submission,
  unknown: UnknownResult[] = [],
): CanonicalRow {
  const { sheetId: on, sheet } = row;
  const texts = sealedColumns(on).map((spec) => {
    const entry = entryOf(row, spec.id);
    if (!entry?.column) return '';
    const cell = { sheet, row: row.row, column: entry.column, raw: entry.raw };
    return cellText(spec, resultOf(cell, submission, unknown), submission);
  });
  return { on, key: rowKey(row), row: row.row, text: lineOf(on, texts) };
}

function isData(id: SheetId): boolean {
  return id !== 'explanations' && id !== 'approvals';
}

function hasCells({ text }: CanonicalRow): boolean {
  return text.includes('\t');
}

/** The columns of a sheet that people type, by id. */
const sealedColumns = remember((on: SheetId): readonly ColumnSpec[] => {
  const columns: readonly ColumnSpec[] = contract[on].columns;
  const isSealed = ({ id, holds }: ColumnSpec) =>
    holds !== 'computed' && laterFields[on]?.includes(id) !== true;
  return columns.filter(isSealed).sort((one, other) => (one.id < other.id ? -1 : 1));
});

function coverRows(submission: Submission, unknown: UnknownResult[]): readonly CanonicalRow[] {
  const { cover } = submission;
  if (!cover) return [];
  return contract.cover.columns.flatMap((spec) => {
    const { row, column, raw } = cover.cells[spec.id];
    if (row === 0) return [];
    const value = resultOf({ sheet: cover.sheet, row, column, raw }, submission, unknown);
    const text = lineOf('cover', [cellText(spec, value, submission)]);
    return [{ on: 'cover' as const, key: spec.id, row, text }];
  });
}

function cellText(
  { id, holds }: ColumnSpec,
  value: CellValue,
  { workbook: { dateSystem } }: Submission,
): string {
  return cellOfLine(id, canonicalValue(value, { holds, dateSystem }));
}

interface SealedCell extends Place {
  readonly sheet: Sheet;
  readonly raw: CellValue;
}

/** What a cell holds; of a formula whose result a program dropped or spoiled, what we calculate. */
function resultOf(
  { sheet, row, column, raw }: SealedCell,
  { calculation }: Submission,
  unknown: UnknownResult[],
): CellValue {
  const formula = formulaAt(sheet, { row, column });
  if (!formula || !isUnfinished(raw)) return raw;
  const result = cellResult(calculation.resultOf(formula.text, { sheet, row, column }));
  if (!isUnknown(result)) return result.value;
  unknown.push({ sheet: sheet.name, row, column });
  return null;
}
