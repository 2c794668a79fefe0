import { readSerial } from '../../src/core/entries/index.js';
import {
  isMatrix,
  type Argument,
  type Example,
  type FunctionDefinition,
  type FunctionId,
  type ParameterHolds,
  type Outcome,
} from '../../src/core/functions/index.js';
import {
  areaAddress,
  isError,
  type Area,
  type CellValue,
  type Place,
} from '../../src/core/model/index.js';
import { resultWord, type AnyFunctionText, type Messages } from '../../src/messages/index.js';
import { defaultFormats } from '../../src/workbooks/create/default-formats.js';

/** A formula of a block: as files spell it, and the cells that it fills. */
interface BlockFormula extends Place {
  readonly text: string;
  readonly area: Area;
}

/** 示例块 · One example on the sheet: its headers, its arguments in cells, its formula and what it gives. */
export interface FunctionBlock {
  readonly headers: readonly (Place & { readonly value: string })[];
  readonly inputs: readonly (Place & { readonly value: CellValue; readonly format: string })[];
  readonly results: readonly (Place & { readonly value: CellValue })[];
  readonly formula: BlockFormula;
  readonly bottom: number;
}

const firstColumn = 2;

/** The last column of a printed page; what would stand further right stands below its arguments. */
const lastColumn = 14;

interface Spread {
  readonly name: string;
  readonly holds: ParameterHolds;
  readonly cells: readonly (readonly CellValue[])[];
  readonly left: number;
}

/** Lays an example out from a row on: headers in that row, everything else below it. */
export function functionBlock(
  definition: FunctionDefinition,
  example: Example,
  { top, messages }: { readonly top: number; readonly messages: Messages },
): FunctionBlock {
  const spreads = spreadArguments(definition, example.args, messages);
  const results = shownResults(definition, example, messages);
  const given = spreads.filter(({ cells }) => cells.length > 0);
  const inputHeight = Math.max(0, ...spreads.map(({ cells }) => cells.length));
  const { head, left } = placeOfResult({ given, top, inputHeight, width: widthOf(results) });
  const row = head + 1;
  const right = left + widthOf(results) - 1;
  const area = { top: row, left, bottom: head + results.length, right };
  const result = { row: head, column: left, value: messages.functions.page.result };
  return {
    headers: [
      ...given.map(({ name, left: column }) => ({ row: top, column, value: name })),
      result,
    ],
    inputs: spreads.flatMap((spread) => placedInputs(spread, top + 1)),
    results: placed(results, { row, column: left }),
    formula: { row, column: left, area, text: formulaText(definition, spreads, top + 1) },
    bottom: Math.max(top + inputHeight, area.bottom),
  };
}

interface Room {
  readonly given: readonly Spread[];
  readonly top: number;
  readonly inputHeight: number;
  readonly width: number;
}

/** Where the header of the result stands: beside the arguments, or below them where the page ends. */
function placeOfResult({ given, top, inputHeight, width }: Room) {
  const last = given.at(-1);
  const beside = last ? last.left + widthOf(last.cells) + 1 : firstColumn;
  const isBelow = beside + width - 1 > lastColumn;
  return isBelow ? { head: top + inputHeight + 1, left: firstColumn } : { head: top, left: beside };
}

/** One argument beside the other; those that were left out have no cells. */
function spreadArguments(
  { id, parameters }: FunctionDefinition,
  args: readonly Argument[],
  { functions }: Messages,
): readonly Spread[] {
  const text: AnyFunctionText = functions.definitions[id as FunctionId];
  let left = firstColumn;
  return parameters.slice(0, args.length).map((parameter, index) => {
    const cells = cellsOf(args[index]);
    const name = text.parameters[parameter.id]?.name ?? '';
    const spread = { name, holds: parameter.holds, cells, left };
    left += widthOf(cells);
    return spread;
  });
}

function cellsOf(argument: Argument): readonly (readonly CellValue[])[] {
  if (argument === null || argument === undefined) return [];
  return isMatrix(argument) ? argument : [[argument]];
}

function widthOf(cells: readonly (readonly unknown[])[]): number {
  return cells[0]?.length ?? 0;
}

function formulaText({ id }: FunctionDefinition, spreads: readonly Spread[], row: number): string {
  const args = spreads.map(({ cells, left }) => {
    if (cells.length === 0) return '';
    const bottom = row + cells.length - 1;
    return areaAddress({ top: row, left, bottom, right: left + widthOf(cells) - 1 });
  });
  return `_xldudf_PLAN_${id}(${args.join(',')})`;
}

function shownResults(
  { wordListAt }: FunctionDefinition,
  { result }: Example,
  { language, functions }: Messages,
): readonly (readonly CellValue[])[] {
  const rows: readonly (readonly Outcome[])[] = isMatrix(result) ? result : [[result]];
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      if (isError(cell)) return { error: cell.error };
      const list = typeof cell === 'string' && cell !== '' ? wordListAt?.(row, column) : undefined;
      return list ? resultWord(list, String(cell), { language, functions }) : cell;
    }),
  );
}

function placedInputs({ cells, left, holds }: Spread, row: number): FunctionBlock['inputs'] {
  return placed(cells, { row, column: left }).map((cell) => ({
    ...cell,
    format: defaultFormats[isDate(holds, cell.value) ? 'day' : 'number'],
  }));
}

/** Whether the number of a time is a date of Excel, and no year. */
function isDate(holds: ParameterHolds, value: CellValue): boolean {
  const isTime = holds === 'time' || holds === 'moment';
  return isTime && typeof value === 'number' && readSerial(value) !== undefined;
}

function placed(cells: readonly (readonly CellValue[])[], { row, column }: Place) {
  return cells.flatMap((values, down) =>
    values.map((value, across) => ({ row: row + down, column: column + across, value })),
  );
}
