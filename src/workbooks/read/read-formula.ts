import { parseArea, type Formula } from '../../core/model/index.js';
import {
  attribute,
  isSet,
  textOf,
  wholeAttribute,
  wordAttribute,
  wordsIn,
  type Cursor,
} from '../xml/index.js';
import { formulaAtPlace, sharedFormula } from './shared-formula.js';
import { spoilCell, storeFlaw, type FormulaTag, type SheetReading } from './sheet-reading.js';

/** The kinds of formulas, that of one cell first. */
const kinds = wordsIn('normal', 'shared', 'array', 'dataTable');
const [normal, shared, array, dataTable] = [0, 1, 2, 3];

/** Takes what the tag of a formula says, since its text comes later. */
export function openFormula(reading: SheetReading, cursor: Cursor): void {
  const kind = cursor.attributeCount === 0 ? normal : (wordAttribute(cursor, 't', kinds) ?? normal);
  reading.formulaTag = kind === normal ? undefined : formulaTag(cursor, kind);
}

/** The formula of a cell of its own; undefined without a text. */
export function plainFormula(text: string): Formula | undefined {
  return text === '' ? undefined : { text };
}

/** Takes the formula of the cell in hand from its f element. */
export function closeFormula(reading: SheetReading, cursor: Cursor): void {
  const { cell, formulaTag } = reading;
  const text = textOf(cursor);
  if (!formulaTag) cell.formula = plainFormula(text);
  else if (formulaTag.kind === shared) cell.formula = groupFormula(reading, formulaTag, text);
  else if (formulaTag.kind === array || formulaTag.kind === dataTable) {
    cell.formula = areaFormula(reading, formulaTag, text);
  } else spoilCell(reading, 'bad-formula', text);
}

/** Gives the cells that came before the formula of their group that formula. */
export function settleFollowers(reading: SheetReading): void {
  for (const { row, column, group } of reading.followers) {
    Object.assign(reading.cell, { row, column });
    const formula = followerFormula(reading, group);
    if (formula) reading.draft.columns[column - 1]?.formulas.set(row, formula);
    else spoilFollower(reading);
  }
}

/** The formula that the cell shares is not there. */
function spoilFollower(reading: SheetReading): void {
  const { cell, draft } = reading;
  cell.flaw = undefined;
  spoilCell(reading, 'bad-formula', '');
  draft.columns[cell.column - 1]?.formulas.delete(cell.row);
  storeFlaw(reading);
}

function formulaTag(cursor: Cursor, kind: number): FormulaTag {
  const first = attribute(cursor, 'r1') ?? '';
  const second = attribute(cursor, 'r2') ?? '';
  const oneWay = isSet(cursor, 'dtr') ? `${first},` : `,${first}`;
  return {
    kind,
    area: attribute(cursor, 'ref'),
    group: wholeAttribute(cursor, 'si') ?? -1,
    table: `TABLE(${isSet(cursor, 'dt2D') ? `${first},${second}` : oneWay})`,
  };
}

function areaFormula(
  reading: SheetReading,
  { kind, area, table }: FormulaTag,
  text: string,
): Formula | undefined {
  const filled = parseArea(area ?? '');
  if (!filled) {
    spoilCell(reading, 'bad-formula', text);
    return undefined;
  }
  return { text: kind === dataTable ? table : text, area: filled };
}

/** Only the first cell of a group carries the text; writers that repeat it name the area once. */
function groupFormula(reading: SheetReading, tag: FormulaTag, text: string): Formula {
  const { cell, sharedFormulas, followers } = reading;
  const { group, area } = tag;
  const { row, column } = cell;
  if (text !== '') {
    const isFirst = area !== undefined || !sharedFormulas.has(group);
    if (isFirst) sharedFormulas.set(group, sharedFormula(text, { row, column }));
    return { text };
  }
  const formula = followerFormula(reading, group);
  if (!formula) followers.push({ row, column, group });
  return formula ?? { text };
}

/** Expanded texts count as unpacked bytes: a few bytes of a follower can stand for a long formula. */
function followerFormula(
  { cell, context, sharedFormulas }: SheetReading,
  group: number,
): Formula | undefined {
  const first = sharedFormulas.get(group);
  if (!first) return undefined;
  const text = formulaAtPlace(first, cell);
  context.spendBytes(text.length);
  return { text };
}
