import type { ListColumn, Messages } from '../messages/index.js';
import { listLines, type FindingLine } from './list-line.js';
import { printable } from './printable.js';
import type { Report } from './report.js';

/** By this mark Excel knows that the file is UTF-8. */
const byteOrderMark = '\ufeff';
const lineEnd = '\r\n';

/** What a spreadsheet takes for the start of a formula, in full width too. */
const formulaStart = /^\s*[=+\-@＝＋－＠]/u;

/** CSV · The list of findings for a spreadsheet, by RFC 4180; no cell of it is ever a formula. */
export function* csvReport(report: Report, messages: Messages): Generator<string> {
  const { columns } = messages.report;
  const names = Object.keys(columns) as readonly ListColumn[];
  yield `${byteOrderMark}${names.map((name) => csvField(columns[name])).join(',')}${lineEnd}`;
  for (const line of listLines(report, messages)) yield lineText(names, line);
}

function lineText(names: readonly ListColumn[], line: FindingLine): string {
  return `${names.map((name) => csvField(line[name] ?? '')).join(',')}${lineEnd}`;
}

/** A field of a CSV file; a text that would be a formula is led by an apostrophe. */
export function csvField(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const text = printable(value);
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return /[",]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
