import type { PrintedFigure } from '../entries/index.js';
import type { CellFigure } from './cells.js';
import type { TableFact } from './facts.js';
import { maySayFraction, type FractionScale } from './fraction-scale.js';
import type { FactColumn, RefusalId, TableLayout } from './layout.js';
import type { RowName } from './row-names.js';
import type { RowLabels } from './rows.js';
import { figureNature, withNature } from './natures-said.js';
import type { OpenNature } from './signals/natures.js';
import { isComparedRole, isPartOfRatio } from './signals/roles.js';
import { isRate } from './signals/units.js';
import type { Span } from './span.js';
import { unitBeside } from './unit-beside.js';

/** 成事实 · What a figure stands for: its row, its column and, where the row has several indicators, which. */
export interface FigureStanding {
  readonly table: TableLayout;
  readonly labels: RowLabels;
  readonly figure: FactColumn;
  readonly name: RowName | undefined;
  /** The unit that the target of the row prints, for the figures beside it. */
  readonly rowUnit: string | undefined;
  readonly scale: FractionScale;
}

type Place = Pick<TableFact, 'row' | 'column' | 'part'>;
type Content = Omit<TableFact, keyof Place | 'indicator' | 'parent' | 'region' | 'attribute'>;

/** 成事实 · The fact that a figure of a cell gives, or why it gives none. */
export function factOf(
  cell: CellFigure,
  standing: FigureStanding,
  place: Place,
): TableFact | RefusalId {
  const { figure, labels, table } = standing;
  const named = labels.span ?? figure.span ?? null;
  if ('absent' in cell) return fact(standing, place, nothing(cell.absent, standing, named));
  if (figure.isMixed && cell.accumulated && table.about.looksBack) return 'role-unclear';
  const role = roleOfCell(cell, figure);
  if (role === 'growth' && cell.accumulated && !figure.isMixed) return 'role-unclear';
  const span = spanOfCell(cell, standing, named);
  if (span === 'unexplained-mark') return span;
  const nature = figureNature(cell, standing, span);
  const unit = cell.perOne ? null : (cell.unit ?? unitBeside(standing, role));
  const isBareSmall = cell.unit === undefined && maySayFraction(cell.value);
  const isEither = isBareSmall && mayBeFraction(cell, standing, { role, place });
  if (unit === 'unclear' || isEither) return 'unit-unclear';
  return fact(
    standing,
    place,
    printed(cell, standing, { span, unit, ...withNature(role, nature) }),
  );
}

interface Said extends Pick<TableFact, 'span' | 'role' | 'unit'> {
  readonly nature?: OpenNature | null;
}

function printed(
  cell: PrintedFigure,
  standing: FigureStanding,
  { span, role, nature = null, unit }: Said,
): Content {
  return {
    span,
    role,
    nature,
    value: cell.value,
    low: cell.low ?? null,
    high: cell.high ?? null,
    bound: cell.bound ?? null,
    about: cell.about ?? false,
    accumulated: isAccumulated(cell, standing, role),
    sinceJanuary: !cell.accumulated && standing.figure.isSinceJanuary === true,
    unit,
    words: wordsOf(cell, standing.figure, role),
  };
}

/** 成事实 · The fact that words in the place of a target or base give. */
export function wordsFact(
  words: string,
  standing: FigureStanding,
  place: Place,
): TableFact | RefusalId {
  const { figure } = standing;
  if (figure.role !== 'target' && figure.role !== 'base') return 'no-figure';
  const read = factOf({ absent: words }, standing, place);
  return typeof read === 'string' ? read : { ...read, role: 'words' };
}

/** Written out field by field: of a large table millions are made, and spreading them takes most of the time. */
function fact(
  { labels, figure, name }: FigureStanding,
  { row, column, part }: Place,
  content: Content,
): TableFact | RefusalId {
  const indicator = figure.indicator ?? name?.name;
  if (indicator === undefined) return 'name-missing';
  return {
    row,
    column,
    part,
    indicator,
    parent: figure.parent ?? name?.parent ?? null,
    region: figure.region === undefined ? labels.region : figure.region,
    span: content.span,
    role: content.role,
    nature: content.nature,
    value: content.value,
    low: content.low,
    high: content.high,
    bound: content.bound,
    about: content.about,
    accumulated: content.accumulated,
    sinceJanuary: content.sinceJanuary,
    unit: content.unit,
    attribute: labels.attribute,
    words: content.words,
  };
}

/** A dash or words in the place of a figure; the unit is that of the row, where it is certain. */
function nothing(words: string, standing: FigureStanding, span: Span | null): Content {
  const unit = unitBeside(standing, standing.figure.role);
  return {
    span,
    role: 'absent',
    nature: null,
    value: null,
    low: null,
    high: null,
    bound: null,
    about: false,
    accumulated: false,
    sinceJanuary: false,
    unit: unit === 'unclear' ? null : unit,
    words,
  };
}

function roleOfCell(cell: PrintedFigure, { role, isMixed }: FactColumn): TableFact['role'] {
  if (isMixed && cell.accumulated) return 'target';
  return cell.estimate ? 'estimate' : role;
}

/** A figure marked with * is of the year that the notes give; an accumulated one of a mixed column is due in the target year. */
function spanOfCell(
  cell: PrintedFigure,
  { table, figure }: FigureStanding,
  span: Span | null,
): Span | null | 'unexplained-mark' {
  if (cell.marked) {
    const { markedYear: year, natures = [] } = table.about;
    if (year !== undefined) return { kind: 'year', year };
    return natures.some(({ of }) => of === 'marked') ? span : 'unexplained-mark';
  }
  if (cell.year !== undefined) return { kind: 'year', year: cell.year };
  return figure.isMixed && cell.accumulated ? (figure.targetSpan ?? span) : span;
}

function isAccumulated(
  cell: PrintedFigure,
  { figure, name }: FigureStanding,
  role: TableFact['role'],
): boolean {
  if (cell.accumulated || figure.isAccumulated) return true;
  return name?.isAccumulated === true && !isComparedRole(role);
}

function wordsOf(
  cell: PrintedFigure,
  { words }: FactColumn,
  role: TableFact['role'],
): string | null {
  if (role === 'growth') return words;
  if (cell.growth) return '年均增长';
  return cell.yearly ? '年均' : null;
}

/** A small number without a unit, of a rate whose unit nothing names: 0.5 is 50% or 0.5%. */
function mayBeFraction(
  cell: PrintedFigure,
  { figure, name, rowUnit, scale }: FigureStanding,
  { role, place }: { readonly role: TableFact['role']; readonly place: Place },
): boolean {
  if (cell.perOne || role === 'rank' || isPartOfRatio(role)) return false;
  const isShare = role === 'growth' || role === 'completion';
  const ofName = name?.isUnitAssumed ? undefined : name?.unit;
  const isNamed = figure.unit !== undefined || (!isShare && (ofName ?? rowUnit) !== undefined);
  if (isNamed || (!isShare && isRate(figure.indicator ?? name?.name ?? '') !== true)) return false;
  const isOneKind = isShare || figure.indicator !== undefined;
  return isOneKind ? scale.ofColumn(place.column) : scale.ofRow(place.row);
}
