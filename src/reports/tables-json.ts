import {
  printedMismatches,
  spanName,
  type PrintedMismatch,
  type RefusedTable,
  type TableFact,
  type UnderstoodSheet,
  type UnderstoodTable,
} from '../core/layouts/index.js';
import { address, areaAddress } from '../core/model/index.js';
import type { Messages } from '../messages/index.js';
import { mismatchText } from './tables-text.js';

/**
 * 识读结果（JSON） · The tables of a workbook with their facts and the cells that are refused, piece by piece.
 *
 * { "tables": [{ "sheet", "area", "rows", "facts": […], "refused": [{ "cell", "reason", "says" }] }] }
 */
export function* tablesJson(
  sheets: Iterable<UnderstoodSheet>,
  messages: Messages,
): Generator<string> {
  yield '{"tables":[';
  let isFirst = true;
  for (const { tables, refused } of sheets) {
    for (const table of tables) {
      yield isFirst ? '\n' : ',\n';
      yield* tableJson(table, messages);
      isFirst = false;
    }
    for (const table of refused) {
      yield `${isFirst ? '\n' : ',\n'}${refusedTable(table, messages)}`;
      isFirst = false;
    }
  }
  yield '\n]}\n';
}

function* tableJson(understood: UnderstoodTable, messages: Messages): Generator<string> {
  const { table } = understood;
  const { header, body } = table;
  const head = {
    sheet: table.sheet,
    area: areaAddress({ ...header, bottom: body.bottom }),
    rows: table.rows,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"facts":[`;
  yield* listed(understood.facts(), factJson);
  yield '],"refused":[';
  yield* listed(understood.refused(), ({ refusal, ...place }) => ({
    cell: address(place),
    reason: refusal,
    says: messages.tables.refusals[refusal],
  }));
  yield '],"mismatches":[';
  yield* listed(printedMismatches(understood), (mismatch) => mismatchJson(mismatch, messages));
  yield ']}';
}

function mismatchJson({ rule, fact, low, high }: PrintedMismatch, messages: Messages) {
  const says = mismatchText({ rule, fact, low, high }, messages);
  return { cell: address(fact), rule, found: fact.value, low, high, unit: fact.unit, says };
}

function* listed<T>(items: Iterable<T>, shown: (item: T) => unknown): Generator<string> {
  let separator = '\n';
  for (const item of items) {
    yield `${separator}${JSON.stringify(shown(item))}`;
    separator = ',\n';
  }
}

function factJson({ row, column, span, ...fact }: TableFact) {
  return { cell: address({ row, column }), ...fact, period: span && spanName(span) };
}

function refusedTable({ sheet, area, refusal }: RefusedTable, { tables }: Messages): string {
  const cell = areaAddress(area);
  return JSON.stringify({
    sheet,
    area: cell,
    facts: [],
    refused: [{ cell, reason: refusal, says: tables.refusals[refusal] }],
  });
}
