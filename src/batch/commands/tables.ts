import { resolve } from 'node:path';
import { keepLayout, understand, type KeptLayout } from '../../core/layouts/index.js';
import type { Workbook } from '../../core/model/index.js';
import { layoutJson } from '../../reports/layout-json.js';
import { tablesJson } from '../../reports/tables-json.js';
import { tablesText } from '../../reports/tables-text.js';
import { exitCodes } from '../host/exit-code.js';
import { inPieces } from '../files/in-pieces.js';
import { openTables } from '../inputs/open-tables.js';
import { readLayouts } from '../settings/read-layouts.js';
import { writeOutputs } from '../files/write-outputs.js';
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
    layouts: text('--layouts <dir>'),
    saveLayout: text('--save-layout <file>'),
  },
  run: async ({ operands: [input = ''], values, messages }, host) => {
    const workbook = await openTables(input, host);
    const { format = 'text', saveLayout } = values;
    const layouts = await readLayouts(values.layouts, host.cwd);
    for (const piece of inPieces(formats[format](understand(workbook, layouts), messages))) {
      await host.write(piece);
      host.signal.throwIfAborted();
    }
    if (saveLayout !== undefined) {
      const content = [layoutFile(workbook, layouts)];
      await writeOutputs([{ path: resolve(host.cwd, saveLayout), content }], host.signal);
      host.tell(`${messages.command.written(saveLayout)}\n`);
    }
    return exitCodes.clear;
  },
});

function layoutFile(workbook: Workbook, layouts: readonly KeptLayout[]): string {
  const understood = [...understand(workbook, layouts)].flatMap(({ tables: all }) => all);
  return layoutJson(
    keepLayout(
      understood.map(({ table }) => table),
      layouts,
    ),
  );
}
