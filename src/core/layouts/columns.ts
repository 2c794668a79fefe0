import type { Grid } from './grid.js';
import type { Block } from './blocks.js';
import type { ColumnReading, RowAxis, StatedContext } from './layout.js';
import { contentsOf, type Contents } from './signals/contents.js';
import { isCorner, labelOf, type LabelKind } from './signals/labels.js';
import { levelRows, levelTexts } from './level-texts.js';
import { readLevel, type Level } from './levels.js';
import type { KeptTable } from './kept-layout.js';
import { withWhole } from './part-columns.js';
import { contentsBelow } from './years-or-figures.js';
import { totalLevels } from './total-levels.js';
import type { Role } from './signals/roles.js';
import { spanName, type Span } from './span.js';

/** 栏的依据 · A column with its header and what stands below it, before anything is decided. */
export interface DraftedColumn {
  readonly column: number;
  readonly texts: readonly string[];
  readonly levels: readonly Level[];
  readonly contents: Contents;
  /** The unit that a row of units gives. */
  readonly unit?: string;
  readonly label?: ColumnReading['reads'];
  /** The column that this is 其中 of. */
  readonly whole?: DraftedColumn;
  /** The role that a kept layout gives, whatever the header says. */
  readonly agreed?: Role;
}

/** Columns that count: their names are names of places or things, and figures stand below. */
const countable: ReadonlySet<LabelKind> = new Set([
  'region',
  'thing',
  'office',
  'category',
  'indicator',
  'attribute',
]);

/** 栏的依据 · Reads the headers of all columns of a block. */
export function columnDrafts(
  grid: Grid,
  block: Block,
  about: StatedContext,
): readonly DraftedColumn[] {
  const [left, right] = block.columns;
  const { rows, units } = levelRows(grid, block.header, block.columns);
  const drafts: DraftedColumn[] = [];
  const headers = Array.from({ length: right - left + 1 }, (_, at) =>
    levelTexts(grid, rows, left + at),
  );
  const readHeader = levelReader(headers, about);
  for (let column = left; column <= right; column += 1) {
    const texts = headers[column - left] ?? [];
    const unit = units === undefined ? '' : grid.text(units, column);
    const read = withWhole(totalLevels(texts.map(readHeader), headers), drafts);
    const contents = contentsBelow(read.levels, contentsOf(grid, column, block.body), unit);
    const label = labelFor(texts, contents, drafts.at(-1));
    drafts.push({
      column,
      texts,
      ...read,
      contents,
      ...(unit === '' ? {} : { unit }),
      ...(label ? { label } : {}),
    });
  }
  return nameOnce(drafts);
}

/**
 * 上年同期 is of the part of the year that the columns name; where they name several, nobody knows of
 * which, and what a header says of another time is unclear.
 */
function levelReader(
  headers: readonly (readonly string[])[],
  { span }: StatedContext,
): (text: string) => Level {
  const levels = headers.flat().map((text) => readLevel(text, span));
  const parts = levels.flatMap((level) =>
    level.span && !level.isRelative && isPart(level.span) ? [level.span] : [],
  );
  const [first = span, ...more] = parts.filter((part, at) => {
    return parts.findIndex((other) => monthsOf(other) === monthsOf(part)) === at;
  });
  const isOfTable = first && span && monthsOf(first) === monthsOf(span);
  const now = isOfTable ? span : first;
  if (more.length === 0) return (text) => readLevel(text, now);
  return (text) => {
    const level = readLevel(text, span);
    return level.isRelative && isOfAnyPart(level, span) ? { ...level, isUnclear: true } : level;
  };
}

/** 上年同期 beside 本月 and 1-本月 is of either, whatever the time of the table is; 上年同月 and 上年同期累计 say which. */
function isOfAnyPart({ name, isAccumulated }: Level, span: Span | undefined): boolean {
  return span?.kind === 'year' || (/同期/.test(name) && !isAccumulated);
}

/** In January the month and the time since January are one. */
function monthsOf(part: Span): string {
  const isJanuary = part.kind === 'to-month' && part.month === 1;
  return spanName(isJanuary ? { ...part, kind: 'month' } : part);
}

const isPart = ({ kind }: Span) => kind === 'month' || kind === 'quarter' || kind === 'to-month';

/** What a column is beside the figures, by its header and what stands below. */
function labelFor(
  texts: readonly string[],
  contents: Contents,
  before: DraftedColumn | undefined,
): DraftedColumn['label'] {
  const { filled, figures, years, units, foreign, regions, texts: words } = contents;
  if (texts.length === 0) return unheadedLabel(contents, before);
  const kind = labelOf(texts.at(-1) ?? '');
  if (filled > 0 && foreign > filled / 2 && kind !== 'person') return 'foreign';
  if (kind === undefined) return undefined;
  if (isCorner(texts.at(-1) ?? '')) return regions * 2 > filled ? 'region' : kind;
  if (countable.has(kind) && figures + years > words) return undefined;
  if (kind === 'unit' && units * 2 < filled) return words > 0 ? 'thing' : undefined;
  return kind;
}

/** A column of texts behind that of the names goes on with them: 最低生活保障 and 城市. */
function unheadedLabel(
  { filled, texts, figures }: Contents,
  before: DraftedColumn | undefined,
): DraftedColumn['label'] {
  if (filled === 0) return 'blank';
  const isName = before?.label === 'indicator' || before?.label === 'region';
  return isName && figures === 0 && texts === filled ? before.label : undefined;
}

/** Of 一级指标, 二级指标 and 三级指标 only the last names the row. */
function nameOnce(drafts: readonly DraftedColumn[]): readonly DraftedColumn[] {
  const isRanked = ({ texts }: DraftedColumn) => /^[一二三]级指标$/.test(texts.at(-1) ?? '');
  const last = drafts.filter(isRanked).at(-1);
  if (!last) return drafts;
  return drafts.map((draft) =>
    isRanked(draft) ? { ...draft, label: draft === last ? 'indicator' : 'category' } : draft,
  );
}

/** 行的含义 · What the rows of a table are, by the columns of its labels; or why nobody can tell. */
export function axisOf(drafts: readonly DraftedColumn[]): RowAxis | 'list' | 'rows-unclear' {
  const has = (kind: DraftedColumn['label']) => drafts.some(({ label }) => label === kind);
  if (drafts.some(hasRolesAsRows)) return 'rows-unclear';
  if (has('indicator')) return 'indicators';
  if (has('thing') || has('person')) return 'list';
  if (has('region')) return 'regions';
  return has('period') ? 'periods' : 'rows-unclear';
}

/** 目标, 实际 and 完成率 one below the other: the rows of one indicator are its roles. */
function hasRolesAsRows({ label, contents }: DraftedColumn): boolean {
  return label === 'indicator' && contents.roles > 1 && contents.roles * 2 > contents.filled;
}

/** A table whose first column has no header: its labels tell what they are. */
export function withCorner(drafts: readonly DraftedColumn[]): readonly DraftedColumn[] {
  if (axisOf(drafts) !== 'rows-unclear') return drafts;
  const first = drafts.find(({ label, contents }) => label === undefined && contents.filled > 0);
  const label = first && cornerLabel(first.contents);
  return label ? drafts.map((draft) => (draft === first ? { ...draft, label } : draft)) : drafts;
}

function cornerLabel({ filled, regions, periods, texts }: Contents): DraftedColumn['label'] {
  if (filled === 0) return undefined;
  if (regions > filled / 2) return 'region';
  if (periods === filled) return 'period';
  return texts === filled ? 'indicator' : undefined;
}

/** 套用表样 · Columns as a kept layout says; what it leaves unread stays as it was proposed. */
export function withKept(
  drafts: readonly DraftedColumn[],
  { columns }: KeptTable,
): readonly DraftedColumn[] {
  return drafts.map((draft, at) => {
    const { reads = 'refused', role } = columns[at] ?? {};
    if (reads === 'refused') return draft;
    const { label: _, ...rest } = draft;
    return reads === 'figure'
      ? { ...rest, ...(role ? { agreed: role } : {}) }
      : { ...draft, label: reads };
  });
}
