import type { Area, Sheet } from '../model/index.js';
import { blocksOf, type Block } from './blocks.js';
import { axisOf, columnDrafts, withCorner, withKept, type DraftedColumn } from './columns.js';
import { contextOf } from './context.js';
import { figureDraft, otherReading, type FigureDraft } from './figure-columns.js';
import { headerPaths } from './fingerprint.js';
import { gridOf, type Grid } from './grid.js';
import {
  labelledRows,
  matchKept,
  nearestKept,
  type KeptLayout,
  type LabelledRows,
  type MatchedTable,
} from './kept-layout.js';
import type {
  ColumnReading,
  RefusalId,
  LayoutDifference,
  RefusedTable,
  RowAxis,
  StatedContext,
  TableLayout,
} from './layout.js';
import { namedRows } from './named-rows.js';
import { resolveGroup } from './resolve-roles.js';
import { refusalOfYears } from './years-or-figures.js';
import { withSideColumns } from './side-columns.js';

/** 表样提议 · The tables of a sheet as they are understood, and those that are not read. */
export interface Proposal {
  readonly grid: Grid;
  readonly tables: readonly TableLayout[];
  readonly refused: readonly RefusedTable[];
}

/** 表样提议 · Proposes how a sheet is read; what is not certain is refused with its reason. */
export function proposeLayout(sheet: Sheet, layouts: readonly KeptLayout[] = []): Proposal {
  const grid = gridOf(sheet);
  const blocks = blocksOf(grid, namedRows(grid, layouts));
  if (blocks.length === 0) return { grid, tables: [], refused: withoutHeader(grid) };
  const tables: TableLayout[] = [];
  const refused: RefusedTable[] = [];
  let before: StatedContext | undefined;
  for (const block of blocks) {
    const about = contextOf({ grid, lines: block.lines, notes: block.notes, before });
    const table = tableOf(grid, block, { about, layouts });
    if ('refusal' in table) refused.push(table);
    else tables.push(table);
    if (block.strayFrom !== undefined) refused.push(strayRows(grid, block, block.strayFrom));
    before = about;
  }
  return { grid, tables, refused };
}

function withoutHeader({ sheet, lastRow, lastColumn }: Grid): readonly RefusedTable[] {
  if (lastRow === 0 || lastColumn === 0) return [];
  return [
    {
      sheet: sheet.name,
      area: { top: 1, left: 1, bottom: lastRow, right: lastColumn },
      refusal: 'no-header',
    },
  ];
}

function strayRows({ sheet }: Grid, { columns, notes, body }: Block, top: number): RefusedTable {
  const bottom = Math.max(top, notes.at(-1)?.row ?? body[1]);
  return {
    sheet: sheet.name,
    area: { top, left: columns[0], bottom, right: columns[1] },
    refusal: 'below-notes',
  };
}

interface Given {
  readonly about: StatedContext;
  readonly layouts: readonly KeptLayout[];
}

function tableOf(grid: Grid, block: Block, { about, layouts }: Given): TableLayout | RefusedTable {
  const proposed = withCorner(columnDrafts(grid, block, about));
  const paths = headerPaths(proposed.map(({ texts }) => texts));
  const kept = matchKept(paths, layouts);
  const drafts = kept ? withKept(proposed, kept.table) : proposed;
  const rows = kept?.table.rows ?? axisOf(drafts);
  const area = areaWithin(block);
  const sheet = grid.sheet.name;
  if (rows === 'list' || rows === 'rows-unclear') {
    const columns = drafts.map((draft) => otherReading(draft, draft.label ? undefined : rows));
    return {
      ...{ sheet, area: area(block.header.top, block.body[1]), refusal: rows },
      found: { headerBottom: block.header.bottom, columns },
    };
  }
  return {
    sheet,
    header: area(block.header.top, block.header.bottom),
    body: area(block.body[0], block.body[1]),
    rows,
    columns: readingsOf(drafts, rows, about),
    ...{ lines: block.lines, notes: block.notes, about },
    ...agreement(kept ?? nearestKept(paths, layouts)),
  };
}

function areaWithin({ columns: [left, right] }: Block): (top: number, bottom: number) => Area {
  return (top, bottom) => ({ top, left, bottom, right });
}

/** What of a kept layout holds for a table: all that it says, or how it differs. */
function agreement(
  found: MatchedTable | LayoutDifference | undefined,
): Pick<TableLayout, 'kept' | 'keptAs'> & LabelledRows {
  if (!found) return {};
  if (!('table' in found)) return { kept: found };
  const { table, name } = found;
  return {
    kept: 'applied',
    ...(name === undefined ? {} : { keptAs: name }),
    ...labelledRows(table),
  };
}

/** Columns of labels are what they are called; those of figures are settled group by group. */
function readingsOf(
  drafts: readonly DraftedColumn[],
  rows: RowAxis,
  about: StatedContext,
): readonly ColumnReading[] {
  const readings: ColumnReading[] = [];
  const groups = new Map<string, FigureDraft[]>();
  const unread: DraftedColumn[] = [];
  for (const draft of drafts) {
    const figure = draft.label === undefined ? figureOf(draft, rows, about) : undefined;
    if (typeof figure === 'object') {
      const key = rows === 'indicators' ? (figure.region ?? '') : (figure.indicator ?? '');
      groups.set(key, [...(groups.get(key) ?? []), figure]);
    } else readings.push(figure ? textOrRefused(draft, figure) : otherReading(draft));
    if (typeof figure === 'string' && draft.contents.figures > 0) unread.push(draft);
  }
  const around = {
    about: unread.some(namesYear) ? { ...about, isTimeUnclear: true } : about,
    unread: unread.map(({ column, texts }) => ({ column, isTimed: texts.some(speaksOfTime) })),
  };
  const settled = [...groups.values()].flatMap((group) => resolveGroup(group, around));
  const all = [...readings, ...settled].sort((one, other) => one.column - other.column);
  return rows === 'indicators' ? withSideColumns(all, drafts) : all;
}

/** What a column of figures says by itself, or why it says too little; words below its header are a state. */
function figureOf(
  draft: DraftedColumn,
  rows: RowAxis,
  about: StatedContext,
): FigureDraft | RefusalId | 'state' {
  const read = figureDraft(draft, rows, about);
  const years = refusalOfYears(draft.contents);
  if (years !== undefined) return years;
  return typeof read === 'object' && isState(read) ? 'state' : read;
}

/** Whether a text may say when, in whatever words. */
function speaksOfTime(text: string): boolean {
  return /(?:19|20)\d\d|[年月季期]/.test(text);
}

/** Whether a header says anywhere of which year its figures are. */
function namesYear({ texts }: DraftedColumn): boolean {
  return texts.some((text) => /(?:19|20)\d\d/.test(text));
}

/** 完成, 未完成: a state in words below a header that would name figures. */
function isState({ draft: { contents }, role }: FigureDraft): boolean {
  const mayBeWords = role?.role === 'target' || role?.role === 'base' || role?.isMixed === true;
  return contents.figures === 0 && contents.texts > 0 && role !== undefined && !mayBeWords;
}

function textOrRefused(draft: DraftedColumn, why: RefusalId | 'state'): ColumnReading {
  const isText = draft.contents.figures === 0 && !refusalOfYears(draft.contents);
  if (isText)
    return otherReading({ ...draft, label: draft.contents.filled === 0 ? 'blank' : 'state' });
  return why === 'state' ? otherReading({ ...draft, label: why }) : otherReading(draft, why);
}
