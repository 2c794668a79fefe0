import { takeOver, type Adoption } from '../../core/adoption/index.js';
import { levelGoals } from '../../core/catalogue/index.js';
import { namesSaid, understand } from '../../core/layouts/index.js';
import { reportTypeOf } from '../../core/own-tables/index.js';
import { adoptionText } from '../../reports/adoption-text.js';
import {
  createWorkbook,
  templateDraft,
  type TemplateRequest,
} from '../../workbooks/create/index.js';
import { batchFailure } from '../host/batch-failure.js';
import { exitCodes } from '../host/exit-code.js';
import { inPieces } from '../files/in-pieces.js';
import { openTables } from '../inputs/open-tables.js';
import { readLayouts } from '../settings/read-layouts.js';
import { refuseInput } from '../files/refuse-input.js';
import { writeMade } from '../outputs/write-made.js';
import { command } from './command.js';
import { text } from './option.js';
import { reportTypeOption } from './shared-options.js';
import { templateOptions, templateRequest } from './template-request.js';

/** 取用现有报表命令 · Makes the workbook of a plan out of an office's own table, and lists what is left out. */
export const adopt = command({
  name: 'adopt',
  operand: '<workbook>',
  options: {
    ...templateOptions,
    layouts: text('--layouts <dir>'),
    reportType: reportTypeOption,
  },
  run: async ({ operands: [input = ''], values, messages }, host) => {
    refuseInput(values.output, [input, values.catalogue], host.cwd);
    const asked = await templateRequest(values, messages.language, host.cwd);
    const layouts = await readLayouts(values.layouts, host.cwd);
    const sheets = [...understand(await openTables(input, host), layouts)];
    const tables = sheets.flatMap(({ tables: understood }) => understood);
    const reportType = values.reportType ?? reportTypeOf(tables, asked.asOf);
    const request = { ...asked, reportType, ...namesSaid(layouts) };
    const adoption = takeOver(sheets, { ...request, reported: reportedBy(request) });
    const names = { unit: request.unit.name, plan: request.plan.name[messages.language] };
    for (const piece of inPieces(adoptionText(adoption, names, messages))) await host.write(piece);
    if (isEmpty(adoption)) throw batchFailure('nothing-adopted', { path: input });
    const content = await createWorkbook(templateDraft({ ...request, adoption }));
    await writeMade({ output: values.output, content }, messages, host);
    return exitCodes.clear;
  },
});

function reportedBy({ plan, unit }: TemplateRequest): ReadonlySet<string> {
  return new Set(levelGoals(plan, unit.level).map(({ indicator }) => indicator.id));
}

function isEmpty({ rows, targets }: Adoption): boolean {
  return rows.length === 0 && targets.length === 0;
}
