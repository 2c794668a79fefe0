import { resolve } from 'node:path';
import { createWorkbook, templateDraft } from '../../workbooks/create/index.js';
import { exitCodes } from '../exit-code.js';
import { writeOutputs } from '../write-outputs.js';
import { command } from './command.js';
import { flag } from './option.js';
import { templateOptions, templateRequest } from './template-request.js';

const options = { ...templateOptions, allSheets: flag('--all-sheets') };

/** 模板命令 · Writes a workbook that asks a unit for what its plan needs. */
export const template = command({
  name: 'template',
  operand: '',
  options,
  run: async ({ values, messages }, host) => {
    const path = resolve(host.cwd, values.output);
    const request = await templateRequest(values, messages.language, host.cwd);
    const { allSheets: withAllSheets = false } = values;
    const content = await createWorkbook(templateDraft({ ...request, withAllSheets }));
    await writeOutputs([{ path, content }], host.signal);
    host.tell(`${messages.command.written(values.output)}\n`);
    return exitCodes.clear;
  },
});
