import { resolve } from 'node:path';
import { keepLayout, understand } from '../../core/layouts/index.js';
import type { Workbook } from '../../core/model/index.js';
import { tablesJson } from '../../reports/tables-json.js';
import { tablesText } from '../../reports/tables-text.js';
import { exitCodes } from '../exit-code.js';
import { inPieces } from '../in-pieces.js';
import { openTables } from '../open-tables.js';
import { writeOutputs } from '../write-outputs.js';
import { command } from './command.js';
import { text, valued } from './option.js';
import { oneOf } from './shared-options.js';

const formats = { text: tablesText, json: tablesJson } as const;
type Format = keyof typeof formats;

/** 识读现有报表命令 · Shows how the tables of an office's own workbook are understood, and why. */
export const tables = command({
  name: 'tables',
  operand: '<workbook>',
  options: {
    format: valued('--format <format>', (given, option) =>
      oneOf(Object.keys(formats) as Format[], given, option),
    ),
    saveLayout: text('--save-layout <file>'),
  },
  run: async ({ operands: [input = ''], values, messages }, host) => {
    const workbook = await openTables(input, host);
    const { format = 'text', saveLayout } = values;
    for (const piece of inPieces(formats[format](understand(workbook), messages))) {
      await host.write(piece);
      host.signal.throwIfAborted();
    }
    if (saveLayout !== undefined) {
      const content = [layoutFile(workbook)];
      await writeOutputs([{ path: resolve(host.cwd, saveLayout), content }], host.signal);
      host.tell(`${messages.command.written(saveLayout)}\n`);
    }
    return exitCodes.clear;
  },
});

/** A column a line, so that a person can read and change it. */
function layoutFile(workbook: Workbook): string {
  const layouts = [...understand(workbook)].flatMap(({ tables: all }) => all);
  const { version, tables: kept } = keepLayout(layouts.map(({ table }) => table));
  const shown = kept.map(({ rows, columns }) => {
    const lines = columns.map((column) => `    ${JSON.stringify(column)}`).join(',\n');
    return `  { "rows": ${JSON.stringify(rows)}, "columns": [\n${lines}\n  ] }`;
  });
  return `{ "version": ${version}, "tables": [\n${shown.join(',\n')}\n] }\n`;
}
