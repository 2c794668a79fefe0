import { parseArea } from '../../core/model/index.js';
import type { Formula } from '../../core/model/index.js';
import { attribute, isSet, nameKey, textOf, wholeAttribute, wordAttribute } from '../xml/index.js';
import type { Cursor } from '../xml/index.js';
import { formulaAtPlace, sharedFormula } from './shared-formula.js';
import { malformedCell } from './sheet-reading.js';
import type { FormulaTag, SheetReading } from './sheet-reading.js';

const kindKey = nameKey('t');
const areaKey = nameKey('ref');
const groupKey = nameKey('si');
const isTwoWayKey = nameKey('dt2D');
const isRowInputKey = nameKey('dtr');
const firstInputKey = nameKey('r1');
const secondInputKey = nameKey('r2');
const shared = nameKey('shared');
const array = nameKey('array');
const dataTable = nameKey('dataTable');

/** Takes what the tag of a formula says, since its text comes later. */
export function openFormula(reading: SheetReading, cursor: Cursor): void {
  const kind = cursor.attributeCount === 0 ? 0 : wordAttribute(cursor, kindKey);
  const isSpecial = kind === shared || kind === array || kind === dataTable;
  reading.formulaTag = isSpecial ? formulaTag(cursor, kind) : undefined;
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
  else cell.formula = areaFormula(reading, formulaTag, text);
}

/** Gives the cells that came before the formula of their group that formula. */
export function settleFollowers(reading: SheetReading): void {
  for (const { row, column, group } of reading.followers) {
    Object.assign(reading.cell, { row, column });
    const formula = followerFormula(reading, group);
    if (!formula) throw malformedCell(reading);
    reading.draft.columns[column - 1]?.formulas.set(row, formula);
  }
}

function formulaTag(cursor: Cursor, kind: number): FormulaTag {
  const first = attribute(cursor, firstInputKey) ?? '';
  const second = attribute(cursor, secondInputKey) ?? '';
  const oneWay = isSet(cursor, isRowInputKey) ? `${first},` : `,${first}`;
  return {
    kind,
    area: attribute(cursor, areaKey),
    group: wholeAttribute(cursor, groupKey) ?? -1,
    table: `TABLE(${isSet(cursor, isTwoWayKey) ? `${first},${second}` : oneWay})`,
  };
}

function areaFormula(
  reading: SheetReading,
  { kind, area, table }: FormulaTag,
  text: string,
): Formula {
  const filled = parseArea(area ?? '');
  if (!filled) throw malformedCell(reading);
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
