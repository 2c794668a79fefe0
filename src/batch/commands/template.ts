import { resolve } from 'node:path';
import {
  createWide,
  createWorkbook,
  templateDraft,
  wideDraft,
} from '../../workbooks/create/index.js';
import { exitCodes } from '../exit-code.js';
import { writeOutputs } from '../write-outputs.js';
import { command } from './command.js';
import { flag, valued } from './option.js';
import { oneOf } from './shared-options.js';
import { templateOptions, templateRequest } from './template-request.js';

/** 表的样式 · The sheets of the contract, or one wide table as offices know it. */
const layouts = ['sheets', 'wide'] as const;

const options = {
  ...templateOptions,
  layout: valued('--layout <layout>', (given, option) => oneOf(layouts, given, option)),
  allSheets: flag('--all-sheets'),
};

/** 模板命令 · Writes a workbook that asks a unit for what its plan needs. */
export const template = command({
  name: 'template',
  operand: '',
  options,
  run: async ({ values, messages }, host) => {
    const path = resolve(host.cwd, values.output);
    const request = await templateRequest(values, messages.language, host.cwd);
    const { layout, allSheets: withAllSheets = false } = values;
    const content = await (layout === 'wide'
      ? createWide(wideDraft(request))
      : createWorkbook(templateDraft({ ...request, withAllSheets })));
    await writeOutputs([{ path, content }], host.signal);
    host.tell(`${messages.command.written(values.output)}\n`);
    return exitCodes.clear;
  },
});
