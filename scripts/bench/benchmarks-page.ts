import { readFileSync } from 'node:fs';
import { batchRules } from '../../src/core/batch-rules/index.js';
import { rules } from '../../src/core/rules/index.js';
import { table } from '../docs/markdown.js';
import { aimFigures, grouped } from './aims.js';
import { figureRow, shown } from './figure.js';
import { machineText } from './machine-text.js';
import type { Taken } from './measure.js';
import type { Results } from './measure-all.js';

const template = 'scripts/bench/benchmarks.template.md';
const figureHead = ['figure', 'ratio', 'aim', ''];

/** 基准页面 · The page of benchmarks: the prose of the template, and what one run measured. */
export function benchmarksPage(results: Results): string {
  const parts: Readonly<Record<string, string>> = {
    machine: machineText(),
    aims: table(figureHead, aimFigures(results).map(figureRow)),
    readers: readersTable(results),
    runs: runsTable(results),
    alike: results.areAlike ? 'were the same, byte for byte' : 'DIFFERED',
    books: booksTable(results),
    cells: cellsTable(results),
    functions: table(figureHead, results.functions.map(figureRow)),
    sizes: sizesTable(results),
    page: pageTable(results),
    counties: grouped(results.scale.counties),
    workbooks: grouped(results.scale.workbooks),
    province: grouped(results.scale.alike),
    rules: String(rules.length + batchRules.length),
    note: results.scale.note,
  };
  const text = readFileSync(template, 'utf8');
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '');
}

function readersTable({ readers, resaved, scale }: Results): string {
  const milliseconds = (taken: Taken | undefined, count: number) =>
    shown(((taken?.seconds ?? NaN) / count) * 1000);
  const rows = [...readers].map(([name, taken]) => [
    names[name] ?? name,
    milliseconds(taken, scale.counties),
    milliseconds(resaved?.get(name), scale.resaved),
    shown(taken.megabytes),
  ]);
  return table(['', 'ms a workbook', 'saved by LibreOffice', 'peak MB'], rows);
}

const names: Readonly<Record<string, string>> = {
  validate: 'our validation, one worker, whole command',
  exceljs: 'exceljs, reading only',
  sheetjs: 'SheetJS, reading only',
  openpyxl: 'openpyxl, read-only mode, reading only',
  ours: 'our reading only, without checking',
  floor: 'the least that reading takes',
};

function runsTable({ runs, scale }: Results): string {
  const rows = [...runs].map(([name, { seconds, megabytes }]) => [
    runNames[name] ?? name,
    shown(seconds),
    shown((seconds / scale.workbooks) * 1000),
    shown(megabytes),
  ]);
  return table(['', 's', 'ms a workbook', 'peak MB'], rows);
}

const runNames: Readonly<Record<string, string>> = {
  'two workers': 'two workers, no cache',
  'one worker': 'one worker, no cache',
  first: 'one worker, results kept for the next run',
  again: 'the same again, nothing changed',
};

function booksTable({ books }: Results): string {
  const rows = [...books].map(([count, { seconds, megabytes }]) => [
    grouped(count),
    shown(seconds),
    shown((seconds / count) * 1000),
    shown(megabytes),
  ]);
  return table(['workbooks', 's', 'ms a workbook', 'peak MB'], rows);
}

function cellsTable({ cells }: Results): string {
  const rows = cells.map(({ cells: count, ours, exceljs }) => [
    grouped(count),
    shown(ours.seconds),
    shown(ours.megabytes),
    shown(exceljs.seconds),
    shown(exceljs.megabytes),
  ]);
  return table(['cells', 's', 'peak MB', 'exceljs streaming, s', 'peak MB'], rows);
}

function sizesTable({ sizes }: Results): string {
  return table(
    ['', 'KB, gzipped'],
    sizes.map(({ name, bytes }) => [name, shown(bytes / 1024)]),
  );
}

function pageTable({ page, scale }: Results): string {
  const rows = [
    ['from opening it until something can be chosen', page?.firstView],
    ['from choosing one workbook until its verdict', page?.firstVerdict],
    [`from choosing ${scale.dropped} until the last verdict`, page?.many],
    ['the command with two workers over the same ones', page?.command],
  ] as const;
  return table(
    ['', 's'],
    rows.map(([name, seconds]) => [name, shown(seconds ?? NaN)]),
  );
}
