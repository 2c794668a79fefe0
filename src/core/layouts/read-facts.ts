import type { Place } from '../model/index.js';
import { readCell, type CellSaying, type CellFigure } from './cells.js';
import { factOf, wordsFact, type FigureStanding } from './compose.js';
import type { CellReading, TableFact } from './facts.js';
import { fractionScale, type FractionScale } from './fraction-scale.js';
import type { Grid } from './grid.js';
import type { ColumnReading, FactColumn, RefusalId, TableLayout } from './layout.js';
import { movedBack } from './moved-rows.js';
import { rowLabels } from './row-label.js';
import { labelReader, type RowLabels } from './rows.js';
import { looksLikeFigure } from './row-cells.js';
import { isPartOfRatio } from './signals/roles.js';
import { lastYear } from './span.js';

interface Column {
  readonly column: number;
  readonly figure: FactColumn;
}

/** 读表 · The facts of a table and the cells that are refused, row by row from the top. */
export function* readFacts(grid: Grid, table: TableLayout): Generator<CellReading> {
  yield* readMoved(grid, table);
  for (const note of table.about.unclearNotes ?? []) yield { ...note, refusal: 'note-unclear' };
}

function* readMoved(grid: Grid, table: TableLayout): Generator<CellReading> {
  const moved = movedBack(grid, table);
  if (!moved) return yield* readPlainly(grid, table);
  for (const reading of readPlainly(moved.grid, table)) {
    yield { ...reading, column: moved.columnOf(reading.row, reading.column) };
  }
}

function* readPlainly(grid: Grid, table: TableLayout): Generator<CellReading> {
  const { top, bottom } = table.body;
  const readRow = labelReader(grid, table);
  const figures = table.columns.flatMap(({ column, figure }) =>
    figure ? [{ column, figure }] : [],
  );
  const refused = table.columns.filter(({ refusal }) => refusal !== undefined);
  const texts = table.columns.filter(({ reads }) => reads === 'state');
  const isLeftOut = leftOutRows(grid, table);
  const scale = fractionScale(grid, table);
  for (let row = top; row <= bottom; row += 1) {
    const labels = readRow(row);
    if (isLeftOut(row)) continue;
    if (typeof labels === 'string') yield* refuseRow(grid, row, { figures, why: labels });
    else if (!isHeading(grid, row, table))
      yield* readFigures(grid, table, { row, labels, figures, scale });
    yield* refuseColumns(grid, row, refused);
    yield* refuseTexts(grid, row, texts);
  }
}

/** Rows that an office leaves out are known by their labels. */
function leftOutRows(grid: Grid, table: TableLayout): (row: number) => boolean {
  const { leftOut = [] } = table;
  if (leftOut.length === 0) return () => false;
  const labelOf = rowLabels(grid, table);
  return (row) => leftOut.includes(labelOf(row));
}

/** 一、社会救助 | — | — | —: a heading whose unit is a dash as well. */
function isHeading(grid: Grid, row: number, { columns }: TableLayout): boolean {
  const unit = columns.find(({ reads }) => reads === 'unit');
  const isDash = (column: number) => /^[-—–…]*$/.test(grid.text(row, column));
  if (!unit || grid.text(row, unit.column) === '' || !isDash(unit.column)) return false;
  return columns.every(({ column, figure }) => figure === undefined || isDash(column));
}

interface Refusing {
  readonly figures: readonly Column[];
  readonly why: RefusalId | 'heading';
}

function* refuseRow(grid: Grid, row: number, { figures, why }: Refusing): Generator<CellReading> {
  if (why === 'heading') return;
  for (const { column } of figures) {
    const text = grid.own(row, column) === null ? '' : grid.text(row, column);
    const isShifted = why === 'shifted-row' && text !== '';
    if (isShifted || looksLikeFigure(text)) yield { row, column, refusal: why };
  }
}

function* refuseColumns(
  grid: Grid,
  row: number,
  columns: readonly ColumnReading[],
): Generator<CellReading> {
  for (const { column, refusal } of columns) {
    const value = grid.own(row, column);
    const isFigure =
      typeof value === 'number' || (typeof value === 'string' && looksLikeFigure(value));
    if (refusal && isFigure) yield { row, column, refusal };
  }
}

/** 进展良好 is no figure and nothing is lost; 320人 below a header of words may be one. */
function* refuseTexts(
  grid: Grid,
  row: number,
  columns: readonly ColumnReading[],
): Generator<CellReading> {
  for (const { column } of columns) {
    const value = grid.own(row, column);
    const holdsDigits = typeof value === 'string' && /\d/.test(value);
    if (holdsDigits) yield { row, column, refusal: 'text-column' };
  }
}

interface RowOfFigures {
  readonly row: number;
  readonly labels: RowLabels;
  readonly figures: readonly Column[];
  readonly scale: FractionScale;
}

function* readFigures(
  grid: Grid,
  table: TableLayout,
  { row, labels, figures, scale }: RowOfFigures,
): Generator<CellReading> {
  const rowUnit =
    labels.names[0]?.unit === undefined ? unitOfTarget(grid, row, figures) : undefined;
  for (const { column, figure } of figures) {
    const place = { row, column };
    const [name] = labels.names;
    const context = {
      unit: figure.unit ?? (isPartOfRatio(figure.role) ? undefined : (name?.unit ?? rowUnit)),
      name: figure.indicator ?? name?.name ?? '',
      parts: Math.max(1, labels.names.length),
    };
    const content = readCell(grid, place, context);
    const merged =
      content.kind === 'blank' ? figure : mergedColumn(grid, row, { column, figure, figures });
    if (typeof merged === 'string') yield { ...place, refusal: merged };
    else yield* readings(content, { table, labels, figure: merged, name, rowUnit, scale }, place);
  }
}

function* readings(
  content: CellSaying,
  standing: FigureStanding,
  { row, column }: Place,
): Generator<CellReading> {
  if (content.kind === 'blank') return;
  if (content.kind === 'refused') yield { row, column, refusal: content.refusal };
  else if (content.kind === 'words') {
    yield orRefused(wordsFact(content.words, standing, { row, column, part: 0 }), row, column);
  } else yield* figuresOf(content.figures, standing, { row, column });
}

/** One figure for several indicators belongs to none of them; a dash belongs to all. */
function* figuresOf(
  figures: readonly CellFigure[],
  standing: FigureStanding,
  { row, column }: Place,
): Generator<CellReading> {
  const { names } = standing.labels;
  for (let part = 0; part < figures.length; part += 1) {
    const figure = figures[part];
    if (!figure) continue;
    const isShort = figures.length === 1 && names.length > 1 && !('absent' in figure);
    const named = part === 0 ? standing : { ...standing, name: names[part] ?? names[0] };
    const read = isShort ? 'several-figures' : factOf(figure, named, { row, column, part });
    yield orRefused(read, row, column);
  }
}

function orRefused(read: TableFact | RefusalId, row: number, column: number): CellReading {
  return typeof read === 'string' ? { row, column, refusal: read } : read;
}

/** 1300人 as the target of a row: the figures beside it count 人 as well. */
function unitOfTarget(grid: Grid, row: number, figures: readonly Column[]): string | undefined {
  for (const { column, figure } of figures) {
    if (figure.role !== 'target' || typeof grid.own(row, column) !== 'string') continue;
    const content = readCell(grid, { row, column }, { unit: undefined, name: '', parts: 1 });
    const [first] = content.kind === 'figures' ? content.figures : [];
    if (first && 'unit' in first && first.unit !== '%') return first.unit;
  }
  return undefined;
}

/** A total over two years is of both; one over two rows or two roles is nobody's. */
function mergedColumn(
  grid: Grid,
  row: number,
  { column, figure, figures }: Column & { readonly figures: readonly Column[] },
): FactColumn | RefusalId {
  const area = grid.areaOf(row, column);
  if (!area) return figure;
  if (area.bottom > area.top) return 'merged-rows';
  const last = figures.findLast((other) => other.column > column && other.column <= area.right);
  if (!last) return figure;
  const isOne = last.figure.role === figure.role && last.figure.indicator === figure.indicator;
  if (!isOne || !figure.span || !last.figure.span) return 'role-unclear';
  const [first, end] = [lastYear(figure.span), lastYear(last.figure.span)];
  return { ...figure, span: { kind: 'years', first, last: end } };
}
