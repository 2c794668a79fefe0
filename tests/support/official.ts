import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, seal } from '../../src/batch/index.js';
import { countyText } from './county-book.js';
import { runCommand } from './run-command.js';
import type { Run } from './run-validate.js';
import { understand } from './sealing.js';

const file = '肥西.xlsx';

/** A step of approval as the command line names it. */
export interface Taken {
  readonly step: string;
  readonly unit: string;
  readonly decision?: string;
  readonly date?: string;
}

export const apply: Taken = { step: '申报', unit: '肥西县民政局' };
export const review: Taken = { step: '审核', unit: '合肥市民政局' };
export const confirm: Taken = { step: '确认', unit: '安徽省民政厅' };

/** Runs `seal` on the county's workbook of a folder. */
export function taking(folder: string, taken: Taken, more: readonly string[] = []): Promise<Run> {
  const { step, unit, decision = '同意', date = '2024-01-08' } = taken;
  const who = ['--unit', unit, '--by', '张三', '--date', date];
  return runCommand(seal, folder, [file, '--step', step, '--decision', decision, ...who, ...more]);
}

/** The question that the county's workbook with an early day of filing raises. */
export const earlyFiling = { rule: 'filed-before-cutoff', cell: '封面!B5' };

/** The text of a county's workbook that was filed before its cut-off date. */
export function filedEarly(day = '2023-12-30'): string {
  return countyText().replace(/\n(.*截止日期.*)\n/, `\n$1\n 5 | 填报日期 | ${day}\n`);
}

/** Runs `explain` on the county's workbook of a folder; of a question raised by an early filing. */
export function explaining(folder: string, more: readonly string[] = []): Promise<Run> {
  const { rule, cell } = earlyFiling;
  const said = ['--reason', '提前汇总', '--by', '张三', '--date', '2024-01-05'];
  return runCommand(explain, folder, [file, '--rule', rule, '--cell', cell, ...said, ...more]);
}

/** The cells of a list of the county's workbook, row by row, as texts. */
export async function listed(
  folder: string,
  list: 'approvals' | 'explanations',
): Promise<readonly (readonly string[])[]> {
  const { tables } = await understand(readFileSync(join(folder, file)));
  const rows = tables[list]?.rows ?? [];
  return rows.map(({ cells }) => Object.values(cells).map(({ raw }) => String(raw ?? '')));
}
