import { carriedSheet } from '../catalogue-file/index.js';
import { contract, type ColumnSpec, type SheetId } from '../contract/index.js';
import { formulaAt, onceForEach, remember, type Place } from '../model/index.js';
import type { Submission } from '../submission/index.js';
import { entryOf, rowKey, placeOf, type Row, type Table } from '../tables/index.js';
import { canonicalCell, plainCell, type StatedCell } from './canonical-cell.js';
import { lineOf } from './canonical-line.js';
import type { SealVersion } from './data-seal.js';
import { numberUnit } from './number-units.js';
import { gridLines, ownSheet, sealedOwnSheets, type SealedOn } from './grid-lines.js';
import { sealedResult, type ResultObstacle } from './sealed-result.js';

/** 规范行 · One row as seals see it: its sheet and typed cells in one line of text. */
export interface CanonicalRow {
  readonly on: SealedOn;
  /** The row key; of the cover the id of the label, of a sheet that is sealed whole a number. */
  readonly key: string;
  readonly row: number;
  readonly text: string;
}

/** A cell whose result cannot be sealed, and why; the first one of a sheet that is unreadable as a whole. */
export interface UnknownResult extends Place {
  readonly sheet: string;
  readonly because: ResultObstacle;
}

/** What seals see of a workbook, and what they cannot see. */
export interface CanonicalForm {
  readonly version: SealVersion;
  readonly rows: readonly CanonicalRow[];
  /** The rows of 说明 in their order, without what the reviewer says. */
  readonly explanations: readonly CanonicalRow[];
  /** The same rows with 审核结论, which the steps of reviewers seal. */
  readonly concluded: readonly CanonicalRow[];
  readonly unknown: readonly UnknownResult[];
}

/** How a row is written: under which version, and where cells that cannot be sealed are collected. */
interface Writing {
  readonly submission: Submission;
  readonly version: SealVersion;
  readonly unknown: UnknownResult[];
}

const conclusion = 'state';
const ofTheStep: ReadonlySet<string> = new Set(['seal', 'signature']);

/** 规范形式 · Everything that was reported, as seals of a version see it; approvals stand apart. */
export function canonicalForm(submission: Submission, version: SealVersion): CanonicalForm {
  return forms(submission)(version);
}

/** Every seal of a version is held against the same form. */
const forms = onceForEach((submission: Submission) =>
  remember((version: SealVersion) => formOf(submission, version)),
);

function formOf(submission: Submission, version: SealVersion): CanonicalForm {
  const writing: Writing = { submission, version, unknown: [] };
  const { tables } = submission;
  const rowsOf = (id: SheetId, more: readonly string[] = []): readonly CanonicalRow[] =>
    allRows(tables[id]).map((row) => rowLine(row, writing, more));
  const isTyped = (id: SheetId) => version === 1 || tables[id]?.isDerived !== true;
  const ids = (Object.keys(tables) as SheetId[]).filter((id) => isData(id) && isTyped(id));
  const whole = wholeSheets(writing);
  const rows = [...coverRows(writing), ...ids.flatMap((id) => rowsOf(id)), ...whole];
  const explanations = rowsOf('explanations');
  const concluded = rowsOf('explanations', [conclusion]);
  const headers = Object.values(tables).flatMap((table) => headerFormulas(table as Table));
  const unknown = [...unreadContent(submission), ...writing.unknown, ...headers];
  return { version, rows: rows.filter(hasCells), explanations, concluded, unknown };
}

/** Rows that are no part of the table are sealed where they stand. */
function allRows(table: Pick<Table, 'rows' | 'strays'> | undefined): readonly Row[] {
  if (!table) return [];
  const { rows, strays } = table;
  const apart = strays.flatMap((each) => each.build());
  return apart.length > 0 ? [...rows, ...apart].sort((a, b) => a.row - b.row) : rows;
}

/** 规范行 · The line of a step of approval, and the cells of it that cannot be sealed. */
export function approvalLine(
  row: Row<'approvals'>,
  submission: Submission,
  version: SealVersion,
): { readonly text: string; readonly unknown: readonly UnknownResult[] } {
  const unknown: UnknownResult[] = [];
  const { text } = rowLine(row, { submission, version, unknown });
  return { text, unknown };
}

function rowLine(row: Row, writing: Writing, more: readonly string[] = []): CanonicalRow {
  const { sheetId: on } = row;
  const specs = sealedColumns([on, ...more].join(' '));
  const texts = specs.map((spec) => {
    const { raw = null } = entryOf(row, spec.id) ?? {};
    const place = placeOf(row, spec.id);
    if (!place) return '';
    const isAmount = spec.holds === 'number' || spec.holds === 'count';
    const unit = isAmount ? numberUnit(row, spec, writing.submission) : '';
    return cellText({ ...place, raw, spec, unit }, writing);
  });
  return { on, key: rowKey(row), row: row.row, text: lineOf(on, texts) };
}

function cellText(cell: StatedCell, { submission, version, unknown }: Writing): string {
  const result = sealedResult(cell, submission);
  const { row, column, sheet } = cell;
  if (result.obstacle) unknown.push({ sheet: sheet.name, row, column, because: result.obstacle });
  return (version === 1 ? plainCell : canonicalCell)(cell, result, submission);
}

function isData(id: SheetId): boolean {
  return id !== 'explanations' && id !== 'approvals';
}

function hasCells({ text }: CanonicalRow): boolean {
  return text.includes('\t');
}

/** The columns of a sheet that people type, by id: of those that others fill in later only the named ones. */
const sealedColumns = remember((names: string): readonly ColumnSpec[] => {
  const [on, ...more] = names.split(' ');
  const columns: readonly ColumnSpec[] = contract[on as SheetId].columns;
  const isLater = (id: string) =>
    (on === 'approvals' && ofTheStep.has(id)) || (on === 'explanations' && id === conclusion);
  const isSealed = ({ id, holds }: ColumnSpec) =>
    holds !== 'computed' && (!isLater(id) || more.includes(id));
  return columns.filter(isSealed).sort((one, other) => (one.id < other.id ? -1 : 1));
});

/** 联系人 · Whom to call may change at any time; what is reported stays as it is. */
const unsealed: ReadonlySet<string> = new Set(['contact', 'phone']);

function coverRows(writing: Writing): readonly CanonicalRow[] {
  const { cover } = writing.submission;
  if (!cover) return [];
  return contract.cover.columns.flatMap((spec) => {
    const { row, column, raw } = cover.cells[spec.id];
    if (row === 0 || unsealed.has(spec.id)) return [];
    const cell = cellText({ sheet: cover.sheet, row, column, raw, spec, unit: '' }, writing);
    return [{ on: 'cover' as const, key: spec.id, row, text: lineOf('cover', [cell]) }];
  });
}

/** The carried plan, and the sheets of an office's own that figures are read from; version 1 knew neither. */
function wholeSheets(writing: Writing): readonly CanonicalRow[] {
  const { submission } = writing;
  if (writing.version === 1) return [];
  const textOf = (cell: StatedCell) => cellText(cell, writing);
  const plan = carriedSheet(submission.workbook);
  return [
    ...(plan ? gridLines(plan, 'plan', textOf) : []),
    ...sealedOwnSheets(submission).flatMap((sheet) => gridLines(sheet, ownSheet(sheet), textOf)),
  ];
}

/** What nobody can read may be anything to another program. */
function unreadContent({ stored }: Submission): readonly UnknownResult[] {
  return stored.sheets.flatMap(({ name: sheet, flaws = [] }) =>
    flaws.map(({ place = { row: 1, column: 1 } }) => ({ ...place, sheet, because: 'unreadable' })),
  );
}

/** A header that a formula writes may be another one the next time that it is calculated. */
function headerFormulas({ sheets: [sheet], headerRows, columns }: Table): readonly UnknownResult[] {
  const places = headerRows.flatMap((row) =>
    [...columns.values()].map((column) => ({ row, column })),
  );
  const found = places.filter((place) => formulaAt(sheet, place) !== undefined);
  return found.map((place) => ({ ...place, sheet: sheet.name, because: 'not-recomputed' }));
}
