import type { ColumnReading } from '../../../core/layouts/index.js';
import { address, columnLetters } from '../../../core/model/index.js';
import type { Messages } from '../../../messages/messages.js';
import type { RowChoice } from '../../../messages/pane.js';
import type { ColumnHead, GridData, CellTone } from '../../views/tables-data.js';
import { choiceOf } from '../table-drafts.js';
import type { TableStanding } from './standings.js';

/** 表格 · The sheet of a table as a grid, each column and row with what it is read as. */
export function presentGrid({ sheet, table }: TableStanding, messages: Messages): GridData {
  const { gridOf: labelled, firstRows } = messages.pane.tables;
  const { name, rowCount, columnCount, texts, kinds, labels } = sheet;
  const isCut = texts.length < rowCount;
  const readings = new Map((table?.columns ?? []).map((column) => [column.column, column]));
  const refused = (table?.refused ?? []).map(
    (cell) => [address(cell), messages.tables.refusals[cell.refusal]] as const,
  );
  return {
    label: isCut ? `${labelled(name)} ${firstRows(texts.length, rowCount)}` : labelled(name),
    ...{ rowCount, texts, kinds, labels },
    rowChoices: rowChoicesOf({ sheet, table }),
    rows: table ? [table.area.top, table.area.bottom] : [1, rowCount],
    columns: Array.from({ length: columnCount }, (_, at) =>
      columnHead(at + 1, readings.get(at + 1), messages),
    ),
    refused: new Map(refused),
  };
}

const ofText = ['header', 'first', 'note'] as const;
const ofLabel = ['read', 'moved', 'left-out'] as const;

/** What a row can be said to be: of a header or a note by its texts, and below a header by its label. */
function rowChoicesOf({ sheet, table }: TableStanding): GridData['rowChoices'] {
  const { marks, labels, kinds } = sheet;
  const totals: readonly RowChoice[] = table?.rows === 'regions' ? ['total'] : [];
  return (row) => {
    const isMarked = (marks[row - 1] ?? '') !== '';
    const isLabelled = (labels[row - 1] ?? '') !== '';
    const isHeader = kinds[row - 1] === 'header';
    return [
      ...(isMarked ? ofText : []),
      ...(isLabelled ? [...ofLabel, ...totals] : isHeader ? (['read'] as const) : []),
    ];
  };
}

function columnHead(
  column: number,
  reading: ColumnReading | undefined,
  { tables: words }: Messages,
): ColumnHead {
  const letter = columnLetters(column);
  if (!reading) return { letter, tone: 'none', word: '', reason: '' };
  const { reads, figure, refusal, reason } = reading;
  const header = reason.header.join(' / ');
  const because =
    header === '' ? words.withoutHeader(reason.figures) : words.because(header, reason.figures);
  const time = figure?.span ? ` ${words.span(figure.span)}` : '';
  const said = reads === 'figure' && figure ? `${words.roles[figure.role]}${time}` : '';
  return {
    ...{ letter, tone: toneOf(reading), choice: choiceOf(reading) },
    word: reads === 'figure' ? said : words.reads[reads],
    reason: refusal ? `${because}\n${words.refusals[refusal]}` : because,
  };
}

const tones: Readonly<Partial<Record<string, CellTone>>> = {
  ...{ indicator: 'name', region: 'name', period: 'name', refused: 'unread', blank: 'none' },
  ...{ 'figure:target': 'target', 'figure:plan': 'target', 'figure:base': 'base' },
  ...{ 'figure:actual': 'actual', 'figure:estimate': 'actual' },
  ...{ 'figure:numerator': 'actual', 'figure:denominator': 'actual' },
  ...{ 'figure:growth': 'derived', 'figure:completion': 'derived', 'figure:rank': 'derived' },
};

const toneOf = (reading: ColumnReading): CellTone => tones[choiceOf(reading)] ?? 'label';
