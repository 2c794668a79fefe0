import { foldHeader } from '../entries/index.js';
import { remember } from '../model/index.js';
import type { Grid } from './grid.js';
import type { RefusalId, TableLayout } from './layout.js';
import { hasFigures, rowHasText, looksLikeFigure } from './row-cells.js';
import { countedRows } from './counted-rows.js';
import { joinedName } from './joined-name.js';
import { pairedNames } from './paired-names.js';
import { chineseOf, readName, type NameRead } from './signals/names.js';
import { roleOf } from './signals/roles.js';
import { isRate } from './signals/units.js';

/** An indicator of a row with its unit. */
export interface RowName {
  readonly name: string;
  readonly unit?: string;
  /** Whether only the name says that it is in percent. */
  readonly isUnitAssumed?: true;
  /** The indicator that this is 其中 of, or under which it is numbered. */
  readonly parent: string | null;
  readonly isAccumulated: boolean;
}

interface Above {
  readonly name: NameRead;
  readonly unit: string | undefined;
  /** Whether it has no figures, so that it is no indicator and nothing is a part of it. */
  readonly isHeading: boolean;
}

/** The columns that name a row and its unit. */
interface Columns {
  readonly names: readonly number[];
  readonly units: readonly number[];
}

/** 行名 · Reads the names of rows from the top; a part without a unit has that of the whole above it. */
export function nameReader(grid: Grid, { about }: TableLayout, { names, units }: Columns) {
  let above: readonly Above[] = [];
  const counted = countedRows<Above | undefined>();
  return (row: number): readonly RowName[] | RefusalId => {
    const labels = labelsOf(grid, row, names);
    if (labels.length === 0) return 'name-missing';
    if (names.every((column) => isShared(grid, row, column))) return 'name-unclear';
    const unitCell = units
      .map((column) => grid.text(row, column))
      .find((text) => !/^[-—–]*$/.test(text));
    if (unitCell !== undefined && /\d/.test(unitCell)) return 'unit-unclear';
    const read: RowName[] = [];
    for (const each of partsOf(grid, row, { labels, after: Math.max(...names) })) {
      const name = asPart(each, grid.shown(row, names[0] ?? 0), above);
      if (name.name === '') return 'name-missing';
      if (name.isTwice || namesNothing(name)) return 'name-unclear';
      if (name.isDoubtful && unitCell === undefined) return 'name-unclear';
      const isHeading = !hasFigures(grid, row, Math.max(...names));
      const parent = counted({ isHeading, ...name }, () => parentOf(name, above));
      const unit = unitFor(name, { unitCell, ofParent: parent?.unit, ofLine: about.unit });
      read.push(rowName(name, { unit, unitCell, parent }));
      above = pushed(above, { name, unit, isHeading });
    }
    return read;
  };
}

/** 同比增长, 完成率, 年度目标: what the figures of another row are, of which nobody says which. */
function namesNothing({ name, unit }: NameRead): boolean {
  return unit === '%' ? isRoleOfPercent(name) : isRole(name);
}

const isRole = remember((name: string) => roleOf(foldHeader(name), undefined) !== undefined);
const isRoleOfPercent = remember((name: string) => roleOf(foldHeader(name), '%') !== undefined);

const unwrapped = remember((unit: string) => unit.replace(/^[(（](.*)[)）]$/, '$1'));

interface NamedBy {
  readonly unit: string | undefined;
  readonly unitCell: string | undefined;
  readonly parent: Above | undefined;
}

function rowName(name: NameRead, { unit, unitCell, parent }: NamedBy): RowName {
  const isUnitAssumed = (unitCell ?? name.unit) === undefined && isRate(name.name) === true;
  return {
    name: name.name,
    ...(unit === undefined ? {} : { unit: unwrapped(unit) }),
    ...(isUnitAssumed ? { isUnitAssumed } : {}),
    parent: parent === undefined || parent.isHeading ? null : parent.name.name,
    isAccumulated: name.name.includes('累计'),
  };
}

/** What stands in the columns of names, each merged text once. */
function labelsOf(grid: Grid, row: number, names: readonly number[]): readonly string[] {
  const labels: string[] = [];
  let before = '';
  for (const column of names) {
    const shown = grid.shown(row, column);
    const text = typeof shown === 'string' ? chineseOf(shown).trim() : '';
    if (text !== '' && text !== before) labels.push(text);
    before = text;
  }
  return labels;
}

/** A name over several rows: nothing tells which of them is what. */
function isShared(grid: Grid, row: number, column: number): boolean {
  const area = grid.areaOf(row, column);
  return area !== undefined && area.bottom > area.top;
}

/** Further parts stand indented below 其中. */
function asPart(name: NameRead, shown: unknown, above: readonly Above[]): NameRead {
  const isIndented = typeof shown === 'string' && /^[\s\u3000]{2,}/.test(shown);
  return isIndented && above.at(-1)?.name.isPart === true ? { ...name, isPart: true } : name;
}

interface UnitsAround {
  readonly unitCell: string | undefined;
  readonly ofParent: string | undefined;
  readonly ofLine: string | undefined;
}

/** A rate is in percent whatever the whole and the line above count in. */
function unitFor({ name, unit, isPart }: NameRead, around: UnitsAround): string | undefined {
  const printed = around.unitCell ?? unit;
  if (printed !== undefined) return printed;
  const isShare = isRate(name);
  if (isShare === undefined) return /[‰%]/.test(around.ofLine ?? '') ? around.ofLine : undefined;
  if (isShare) return '%';
  return (isPart ? around.ofParent : undefined) ?? around.ofLine;
}

interface Labels {
  readonly labels: readonly string[];
  /** The last column of names. */
  readonly after: number;
}

/** One name from the labels of a row; several where the cells of its figures have as many lines. */
function partsOf(grid: Grid, row: number, { labels, after }: Labels): readonly NameRead[] {
  const [only = '', ...more] = labels;
  if (more.length === 0 && !/[\n/／]/.test(only)) return [readName(only)];
  const lines = linesOf(only);
  const isSplit = (cell: string) => {
    const inCell = linesOf(cell);
    return inCell.length === lines.length && inCell.every(looksLikeFigure);
  };
  if (more.length === 0 && lines.length > 1 && rowHasText(grid, { row, after }, isSplit)) {
    return lines.map((line, at) => ({ ...readName(line), depth: 0, isPart: at > 0 }));
  }
  const reads = labels.map((text) => readName(linesOf(text).join('')));
  const name = joinedName(reads);
  const pair =
    /[/／]/.test(name.name) && rowHasText(grid, { row, after }, isPair)
      ? pairedNames(name.name)
      : undefined;
  return pair ? pair.map((each) => ({ ...name, name: each })) : [name];
}

const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** 2.55 / 3.45 */
function isPair(cell: string): boolean {
  if (!/[/／]/.test(cell)) return false;
  const parts = cell.split(/[/／]/);
  return parts.length === 2 && parts.every((part) => looksLikeFigure(part.trim()));
}

/** 其中 belongs to the last row that is none; a number to the last shallower one. */
function parentOf(name: NameRead, above: readonly Above[]): Above | undefined {
  if (name.isPart) return above.findLast((other) => !other.name.isPart);
  if (name.depth === 0) return undefined;
  return above.findLast(
    (other) => other.name.depth < name.depth && (other.name.depth > 0 || name.depth > 2),
  );
}

/** Keeps what a later row may belong to: no deeper rows than the last. */
function pushed(above: readonly Above[], next: Above): readonly Above[] {
  const { depth, isPart } = next.name;
  if (depth === 0 && !isPart) return [next];
  const kept = above.filter((other) => other.name.depth < depth || (isPart && !other.name.isPart));
  return [...kept, next].slice(-12);
}
