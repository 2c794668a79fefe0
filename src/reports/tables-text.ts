import {
  printedMismatches,
  type ColumnReading,
  type FactColumn,
  type PrintedMismatch,
  type RefusedCell,
  type TableLayout,
  type UnderstoodSheet,
  type UnderstoodTable,
} from '../core/layouts/index.js';
import { address, areaAddress, columnLetters } from '../core/model/index.js';
import type { Messages } from '../messages/index.js';
import type { TableWords } from '../messages/table-words.js';
import { printable } from './printable.js';

const mostRefused = 50;

/** 识读结果（文本） · What is understood of each table, column by column with its reason, and what is not read. */
export function* tablesText(
  sheets: Iterable<UnderstoodSheet>,
  messages: Messages,
): Generator<string> {
  const { tables: words } = messages;
  let count = 0;
  for (const { sheet, tables, refused } of sheets) {
    for (const understood of tables) yield* tableText(understood, messages);
    for (const { area, refusal } of refused) {
      yield `${printable(sheet.name)}!${areaAddress(area)}\n  ${words.refusals[refusal]}\n\n`;
    }
    count += tables.length + refused.length;
  }
  if (count === 0) yield `${words.nothing}\n`;
}

function* tableText(understood: UnderstoodTable, messages: Messages): Generator<string> {
  const { tables: words } = messages;
  const { table } = understood;
  const area = areaAddress({ ...table.header, bottom: table.body.bottom });
  yield `${words.heading(`${printable(table.sheet)}!${area}`, words.rows[table.rows])}\n`;
  for (const line of aboutLines(table, words)) yield `  ${line}\n`;
  if (table.kept) yield `  ${keptText(table.kept, words)}\n`;
  for (const column of table.columns) {
    if (column.reads !== 'blank') yield `  ${columnLine(column, words)}\n`;
  }
  const refused = [...firstOf(understood.refused(), mostRefused)];
  yield `  ${words.counts(countOf(understood.facts()), countOf(understood.refused()))}\n`;
  if (refused.length > 0) yield `  ${words.refusedHeading}\n`;
  for (const cell of refused) yield `    ${refusedLine(cell, words)}\n`;
  const more = countOf(understood.refused()) - refused.length;
  if (more > 0) yield `    ${words.more(more)}\n`;
  for (const mismatch of printedMismatches(understood)) {
    yield `  ${address(mismatch.fact)}  ${mismatchText(mismatch, messages)}\n`;
  }
  yield '\n';
}

function keptText(kept: NonNullable<TableLayout['kept']>, { kept: words }: TableWords): string {
  if (kept === 'applied') return words.applied;
  const listed = (paths: readonly string[]) => printable(paths.join('、') || '—');
  return words.near(Math.round(kept.share * 100), listed(kept.missing), listed(kept.added));
}

/** What is said of a printed rate or sum that the figures beside it cannot give. */
export function mismatchText(
  { rule, fact, low, high }: PrintedMismatch,
  messages: Messages,
): string {
  const unit = fact.unit ?? '';
  const shown = (value: number) => `${Number(value.toFixed(2))}${unit}`;
  const allowed = shown(low) === shown(high) ? shown(low) : `${shown(low)}～${shown(high)}`;
  const name = printable(fact.indicator);
  return messages.tables.mismatches[rule](name, `${fact.value}${unit}`, allowed);
}

function aboutLines({ about }: TableLayout, { about: words, span }: TableWords): readonly string[] {
  const { plan, span: time, unit, markedYear, looksBack } = about;
  return [
    plan ? words.plan(plan.base + 1, plan.last) : '',
    time ? words.time(span(time)) : '',
    unit === undefined ? '' : words.unit(unit),
    markedYear === undefined ? '' : words.marked(markedYear),
    looksBack ? words.looksBack : '',
  ].filter((line) => line !== '');
}

function columnLine(
  { column, reads, figure, refusal, reason }: ColumnReading,
  words: TableWords,
): string {
  const letters = columnLetters(column).padEnd(3);
  const header = printable(reason.header.join(' / '));
  const because =
    header === '' ? words.withoutHeader(reason.figures) : words.because(header, reason.figures);
  if (figure) return `${letters} ${figureText(figure, words)}  ${because}`;
  if (refusal) return `${letters} ${words.reads.refused}  ${because}  ${words.refusals[refusal]}`;
  return `${letters} ${words.label(header, words.reads[reads === 'figure' ? 'blank' : reads])}`;
}

function figureText(
  { indicator, region, role, nature, span, unit, isAccumulated }: FactColumn,
  words: TableWords,
): string {
  const parts = [
    indicator,
    region,
    span && words.span(span),
    isAccumulated ? words.accumulated : undefined,
    nature === 'flash' ? words.flash : undefined,
    words.roles[role],
    unit,
  ];
  return printable(parts.filter((part) => part !== undefined && part !== null).join(' '));
}

function refusedLine({ row, column, refusal }: RefusedCell, words: TableWords): string {
  return `${address({ row, column })}  ${words.refusals[refusal]}`;
}

function* firstOf<T>(items: Iterable<T>, most: number): Generator<T> {
  let count = 0;
  for (const item of items) {
    if (count === most) return;
    count += 1;
    yield item;
  }
}

function countOf(items: Iterable<unknown>): number {
  let count = 0;
  for (const item of items) count += item === undefined ? 0 : 1;
  return count;
}
